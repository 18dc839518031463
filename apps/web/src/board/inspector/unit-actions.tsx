import { command } from '@dachushi/domain/command.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import { isProtected } from '@dachushi/domain/structure.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { newUnitId } from '../../lib/new-id.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard, useBoardStore } from '../use-board.ts';
import { useDispatch } from '../use-dispatch.ts';
import styles from './inspector.module.css';

/** 合并到… 更名 拆出: the same acts as by drag, by keys and by touch. */
export function UnitActions({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const board = useBoardStore();
  const dispatch = useDispatch();
  const setMergeMenu = useBoard((state) => state.setMergeMenu);
  const setRenaming = useBoard((state) => state.setRenaming);
  const fixed = usePlan((plan) => isProtected(plan.structure.baseline, unit));
  const locked = usePlan((plan) => plan.structure.departments.get(unit.departmentId)?.locked ?? false);
  const loose = useBoard((state) => looseDivision(state.selection, unit));
  const still = fixed || locked;
  const pieces = (): readonly Piece[] =>
    board.getState().selection.length > 0 ? board.getState().selection : [{ kind: 'unit', unitId: unit.id }];
  const detached =
    loose ?? (unit.divisionIds.length > 1 ? unit.divisionIds.find((id) => (id as string) !== unit.id) : undefined);
  return (
    <div className={styles.actions}>
      <Button
        size={28}
        icon="merge"
        disabled={still}
        after={<KeyCap keys="M" />}
        onClick={(event) => setMergeMenu({ pieces: pieces(), anchor: event.currentTarget })}
      >
        {words.mergeInto}
      </Button>
      <Button size={28} icon="rename" disabled={locked} onClick={() => setRenaming(unit.id)}>
        {words.keyRename}
      </Button>
      <Button
        size={28}
        icon="split"
        disabled={still || detached === undefined}
        onClick={() =>
          detached && dispatch(command('detach-divisions', { divisionIds: [detached], unitId: newUnitId() }))
        }
      >
        {words.detach}
      </Button>
    </div>
  );
}

/** The one selected division inside the unit, if that is what is selected. */
function looseDivision(selection: readonly Piece[], unit: Unit) {
  const [only, ...others] = selection;
  if (!only || others.length > 0 || only.kind !== 'division') return undefined;
  const whole = unit.divisionIds.length === 1 && unit.absorbed.length === 0;
  return whole ? undefined : only.divisionId;
}
