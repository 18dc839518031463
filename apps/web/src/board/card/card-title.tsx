import type { Unit } from '@dachushi/domain/structure.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import { RenameField } from './rename-field.tsx';
import styles from './unit-card.module.css';

export function CardTitle({ unit }: { readonly unit: Unit }) {
  const renaming = useBoard((board) => board.renaming === unit.id);
  const setRenaming = useBoard((board) => board.setRenaming);
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
        if (!locked) setRenaming(unit.id);
      }}
    >
      {unit.name}
    </span>
  );
}
