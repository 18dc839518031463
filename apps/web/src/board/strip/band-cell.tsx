import { percentNumber } from '@dachushi/domain/target.ts';
import { boardMessages } from '../../messages/board.ts';
import { formatBand } from '../../messages/format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import styles from './ratio-strip.module.css';

export function BandCell() {
  const words = useMessages(boardMessages);
  const target = usePlan((plan) => plan.structure.target);
  return (
    <div className={styles.fact}>
      <div className={styles.name}>{words.target}</div>
      <div className={styles.figure}>
        {percentNumber(target.ratio)}% ± {percentNumber(target.band)}
      </div>
      <div className={styles.note}>{words.bandIncluding(formatBand(target))}</div>
    </div>
  );
}
