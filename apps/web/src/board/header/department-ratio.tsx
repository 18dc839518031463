import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { Fraction } from '../../components/fraction.tsx';
import { fitSentence } from '../../components/integer-ladder.tsx';
import { ladderSteps } from '../../components/ladder-steps.ts';
import { RatioValue } from '../../components/ratio-value.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { boardMessages } from '../../messages/board.ts';
import { formatBand } from '../../messages/format.ts';
import { statusMessages } from '../../messages/status-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './department-header.module.css';

/** 31.82 % 7/22, the status with the next step, and which whole steps fit. */
export function DepartmentRatio({ assessment }: { readonly assessment: DepartmentAssessment }) {
  const words = useMessages(boardMessages);
  const statuses = useMessages(statusMessages);
  const { ratio, target, position } = assessment;
  const percent = ratioText(ratio);
  const fit = fitSentence(ladderSteps(ratio.before, target, [removed(ratio)]), statuses);
  const own = assessment.of.target === null ? null : words.ownBand(formatBand(target));
  return (
    <div className={styles.ratio}>
      <div className={styles.ratioRow}>
        {percent !== null && (
          <>
            <RatioValue percent={percent} size={20} />
            <Fraction numerator={removed(ratio)} denominator={ratio.before} />
          </>
        )}
        <StatusChip status={position.status}>
          {ratio.before === 0 && assessment.of.inScope ? words.nothingCounted : nextStep(position.stepsToBand, words)}
        </StatusChip>
      </div>
      {position.status !== 'exempt' && ratio.before > 0 && (
        <p className={styles.fit} data-tooltip={own === null ? fit : `${own} ${fit}`} data-tooltip-when="cut">
          {own !== null && <b className={styles.ownBand}>{own}</b>}
          {fit}
        </p>
      )}
    </div>
  );
}

function nextStep(
  steps: number | null,
  words: { stillMissing: (n: number) => string; tooMany: (n: number) => string },
): string | null {
  if (steps === null || steps === 0) return null;
  return steps > 0 ? words.stillMissing(steps) : words.tooMany(-steps);
}
