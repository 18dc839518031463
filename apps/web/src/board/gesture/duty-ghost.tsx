import { findUnit } from '@dachushi/domain/structure.ts';
import { Icon } from '../../components/icon.tsx';
import { gestureMessages } from '../../messages/gesture.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { DutyDrag } from '../board-store.ts';
import { isPreview } from '../piece-look.ts';
import { useBoard } from '../use-board.ts';
import { useRejectionText } from '../use-rejection-text.ts';
import styles from './duty-ghost.module.css';

/** The duty at the pointer, and under it what letting go there would do. */
export function DutyGhost() {
  const drag = useBoard((board) => board.dutyDrag);
  return drag && <Held drag={drag} />;
}

function Held({ drag }: { readonly drag: DutyDrag }) {
  const words = useMessages(gestureMessages);
  const structure = usePlan((plan) => plan.structure);
  const text = structure.baseline.duties.get(drag.dutyId)?.duty.text ?? '';
  return (
    <div className={styles.ghost} data-duty-ghost="" aria-hidden="true">
      <p className={styles.text}>
        <Icon name="grip" /> <span>{text}</span>
      </p>
      {drag.unitId === null ? <p className={styles.hint}>{words.dutyToCard}</p> : <Outcome drag={drag} />}
    </div>
  );
}

function Outcome({ drag: { unitId, preview } }: { readonly drag: DutyDrag }) {
  const words = useMessages(gestureMessages);
  const structure = usePlan((plan) => plan.structure);
  const unit = unitId && findUnit(structure, unitId)?.unit;
  if (preview === null || !unit) return null;
  if (!isPreview(preview)) return <Refusal rejection={preview} />;
  const after = findUnit(preview.structure, unit.id)?.unit.dutyIds.length ?? 0;
  return (
    <p className={styles.outcome}>
      <b>{words.dutiesFromTo(unit.name, unit.dutyIds.length, after)}</b>
      {preview.healed.length > 0 && (
        <span className={styles.healed}>
          <Icon name="check" size={14} /> {words.healedCount(preview.healed.length)}
        </span>
      )}
      {preview.broken.length > 0 && (
        <span className={styles.broken}>
          <Icon name="reminder" size={14} /> {words.brokenCount(preview.broken.length)}
        </span>
      )}
    </p>
  );
}

function Refusal({ rejection }: { readonly rejection: Parameters<typeof useRejectionText>[0] }) {
  return (
    <p className={styles.refusal}>
      <Icon name="locked" size={14} /> {useRejectionText(rejection)}
    </p>
  );
}
