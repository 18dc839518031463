import { bandPosition } from '@dachushi/domain/ratios/band-status.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { BandBar } from '../../components/band-bar.tsx';
import { classNames } from '../../components/class-names.ts';
import { CountPair } from '../../components/count-pair.tsx';
import { Fraction } from '../../components/fraction.tsx';
import { StatusGlyph } from '../../components/status-glyph.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useCityPreview } from '../use-city-preview.ts';
import { useMedia } from '../use-narrow.ts';
import { RatioCell } from './ratio-cell.tsx';
import styles from './ratio-strip.module.css';

interface PooledCellProps {
  readonly which: 'overall' | 'inScope';
  readonly short?: boolean;
}

/** ① and ②: divisions removed over divisions there were. */
export function PooledCell({ which, short = false }: PooledCellProps) {
  const words = useMessages(boardMessages);
  const laptop = useMedia('(max-width: 1599px)');
  const now = usePlan((plan) => plan.assessment[which]);
  const target = usePlan((plan) => plan.structure.target);
  const departments = usePlan(({ structure }) => countDepartments(structure.departments.values(), which));
  const preview = useCityPreview();
  const then = preview?.[which] ?? null;
  const shown = then ?? now;
  const { status } = bandPosition(shown, target, true);
  const overall = which === 'overall';
  return (
    <RatioCell
      number={overall ? '①' : '②'}
      name={overall ? words.overall : short ? words.inScopeShort : words.inScope}
      scope={overall ? words.overallScope(departments) : words.inScopeScope(departments)}
      definition={overall ? words.overallIs : words.inScopeIs}
      now={ratioText(now)}
      then={then && ratioText(then)}
      fraction={<Fraction numerator={removed(shown)} denominator={shown.before} />}
      short={short}
    >
      <BandBar
        removed={removed(shown)}
        before={shown.before}
        target={target}
        status={status}
        width={laptop ? 92 : then === null ? 112 : 84}
        {...(then === null ? {} : { now: { removed: removed(now), before: now.before } })}
      />
      <span className={classNames(styles.under, now.before >= 1000 && styles.tight)}>
        {then === null ? (
          <CountPair before={now.before} after={now.after} size="meta" />
        ) : (
          <span className={styles.quiet}>
            → <b>{then.after}</b>
          </span>
        )}
        <StatusGlyph status={status} />
      </span>
    </RatioCell>
  );
}

function countDepartments(
  departments: Iterable<{ readonly inScope: boolean }>,
  which: PooledCellProps['which'],
): number {
  let count = 0;
  for (const department of departments) if (which === 'overall' || department.inScope) count += 1;
  return count;
}
