import type { Assessment } from '@dachushi/domain/assessment.ts';
import { checkClaim } from '@dachushi/domain/ratios/claim.ts';
import { percentText } from '@dachushi/domain/ratios/fraction.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { Fraction } from '../../components/fraction.tsx';
import { Icon } from '../../components/icon.tsx';
import { RatioValue } from '../../components/ratio-value.tsx';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { Panel } from './panel.tsx';
import { meanText } from './ratios-head.tsx';
import { ReconciliationBar } from './reconciliation-bar.tsx';
import styles from './reconciliation-panel.module.css';

/** 为什么同一方案有两个数: who is in the base, and who is in the mean. */
export function ReconciliationPanel() {
  const words = useMessages(ratiosMessages);
  const { overall, inScope, departmentMean, meanOfAll } = usePlan((plan) => plan.assessment);
  const scope = usePlan(({ assessment }) => [...assessment.departments.values()].filter(({ of }) => of.inScope).length);
  const countingBasis = usePlan((plan) => plan.structure.baseline.baseline.countingBasis);
  const others = meanOfAll.departments - departmentMean.departments;
  const means = [
    { name: `③ ${words.mean}`, mean: departmentMean },
    ...(others === 0 ? [] : [{ name: words.meanIfAll(others), mean: meanOfAll }]),
  ];
  return (
    <Panel title={words.reconciliation} note={words.reconciliationWhy}>
      <div className={styles.cards}>
        <Card ratio={overall} name={`① ${words.overall}`} scope={words.withExempt} />
        <Card ratio={inScope} name={`② ${words.inScope}`} scope={words.onlyScope(scope)} />
      </div>
      <ReconciliationBar overall={overall} inScope={inScope} />
      <dl className={styles.means}>
        {means.map(({ name, mean }) => (
          <div key={name} className={styles.mean}>
            <dt>{name}</dt>
            <dd className={styles.value}>{meanText(mean) === null ? '—' : `${meanText(mean) ?? ''}%`}</dd>
            <dd className={styles.base}>
              {percentText(mean.sum)}% ÷ {mean.departments}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        <Icon name="suggestion" size={14} />
        <span>{useExplanation(overall, inScope)}</span>
      </p>
      {countingBasis !== '' && <p className={styles.basis}>{words.countingBasisIs(countingBasis)}</p>}
    </Panel>
  );
}

function Card({
  ratio,
  name,
  scope,
}: {
  readonly ratio: ReductionRatio;
  readonly name: string;
  readonly scope: string;
}) {
  const percent = ratioText(ratio);
  return (
    <div className={styles.card}>
      <div className={styles.figure}>
        {percent === null ? '—' : <RatioValue percent={percent} size={20} />}
        <Fraction numerator={removed(ratio)} denominator={ratio.before} small />
      </div>
      <div className={styles.name}>{name}</div>
      <div className={styles.scope}>{scope}</div>
    </div>
  );
}

/** What it takes for ② to be claimed about the whole plan: worked out by the same checker as below. */
function useExplanation(overall: Assessment['overall'], inScope: Assessment['inScope']): string {
  const words = useMessages(ratiosMessages);
  const claimed = ratioText(inScope);
  if (overall.before === inScope.before) return words.sameRatios;
  const answer =
    claimed === null
      ? null
      : checkClaim({ before: overall.before, after: overall.after, removed: null, percentage: claimed });
  const outside = overall.before - inScope.before;
  const explains =
    answer !== null && 'stated' in answer && answer.stated?.holds === false && answer.removed === removed(inScope);
  if (!explains) return words.scopeExplanation(outside);
  return words.explanation({
    claimed: claimed ?? '',
    wrong: `${answer.removed}/${overall.before}`,
    right: `${answer.removed}/${inScope.before}`,
    outside,
  });
}
