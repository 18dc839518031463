import type { Unit } from '@dachushi/domain/structure.ts';
import { useBoard } from '../use-board.ts';
import { RenameField } from './rename-field.tsx';
import styles from './unit-card.module.css';

export function CardTitle({ unit }: { readonly unit: Unit }) {
  const renaming = useBoard((board) => board.renaming === unit.id);
  if (renaming) return <RenameField unit={unit} />;
  return (
    <span className={styles.title} data-name="" aria-hidden="true" data-tooltip={unit.name} data-tooltip-when="cut">
      {unit.name}
    </span>
  );
}
