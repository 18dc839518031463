import { floorOf } from '@dachushi/domain/target.ts';
import { boardMessages } from '../../messages/board.ts';
import { formatBand, formatTarget } from '../../messages/format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import styles from './ratio-strip.module.css';

export function BandCell() {
  const words = useMessages(boardMessages);
  const target = usePlan((plan) => plan.structure.target);
  const floor = floorOf(target);
  return (
    <div className={styles.fact}>
      <div className={styles.name}>{words.target}</div>
      <div className={styles.figure}>{floor === 0 ? '—' : formatTarget(target)}</div>
      <div className={styles.note}>
        {floor === null ? words.bandIncluding(formatBand(target)) : floor === 0 ? words.noTarget : words.onlyFloor}
      </div>
    </div>
  );
}
