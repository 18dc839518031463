import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { classNames } from '../../components/class-names.ts';
import { formatCount } from '../../messages/format.ts';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import styles from './ratio-table.module.css';

/** 合计 of the whole plan from raw counts, whatever is filtered: a sum of rounded parts would not be the total. */
export function TotalRow({ shown }: { readonly shown: number }) {
  const words = useMessages(ratiosMessages);
  const { overall, inScope, departments } = usePlan((plan) => plan.assessment);
  const scope = [...departments.values()].filter((department) => department.of.inScope).length;
  const outside = departments.size - scope;
  const ratio = ratioText(inScope);
  const scopeText = words.totalScope({
    n: scope,
    before: inScope.before,
    after: inScope.after,
    removed: removed(inScope),
    ratio: ratio === null ? '—' : `${ratio}%`,
  });
  const outsideText = words.totalExempt(outside, overall.before - inScope.before, overall.after - inScope.after);
  const all = ratioText(overall);
  return (
    <tfoot>
      <tr>
        <td className={styles.place} />
        <th scope="row" className={styles.name} data-tooltip={words.totalOf(departments.size)}>
          {words.total}
        </th>
        <td className={classNames(styles.figure, styles.strong)}>{formatCount(overall.before)}</td>
        <td className={styles.bullet} />
        <td className={classNames(styles.figure, styles.strong)}>{formatCount(overall.after)}</td>
        <td className={classNames(styles.figure, styles.strong)}>{formatCount(removed(overall))}</td>
        <td className={classNames(styles.figure, styles.strong)}>{all === null ? '—' : `① ${all}%`}</td>
        <td colSpan={4} className={styles.totalText}>
          <span>
            {scopeText}
            {outside > 0 && outsideText}
          </span>
          {shown < departments.size && <span className={styles.shown}>{words.shown(shown, departments.size)}</span>}
        </td>
      </tr>
    </tfoot>
  );
}
