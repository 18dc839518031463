import type { Unit } from '@dachushi/domain/structure.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { RENAMING } from '../piece-look.ts';
import { useBoardStore } from '../use-board.ts';
import { usePieceLook } from '../use-piece-look.ts';
import { RenameField } from './rename-field.tsx';
import styles from './unit-card.module.css';

export function CardTitle({ unit }: { readonly unit: Unit }) {
  const board = useBoardStore();
  const renaming = (usePieceLook(`unit:${unit.id}`) & RENAMING) !== 0;
  const locked = usePlan((plan) => plan.structure.departments.get(unit.departmentId)?.locked ?? false);
  if (renaming) return <RenameField unit={unit} />;
  return (
    <span
      className={styles.title}
      data-name=""
      aria-hidden="true"
      data-tooltip={unit.name}
      data-tooltip-when="cut"
      onDoubleClick={() => {
        if (!locked) board.getState().setRenaming(unit.id);
      }}
    >
      {unit.name}
    </span>
  );
}
