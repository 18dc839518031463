import type { DepartmentId, DutyId, UnitId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { classNames } from '../../../components/class-names.ts';
import { KindTile } from '../../../components/kind-tile.tsx';
import { NameText } from '../../../components/name-text.tsx';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import cells from '../shared/cells.module.css';
import { DRAGGED_DUTY } from './duty-columns.tsx';
import styles from './duties.module.css';

interface UnitTargetsProps {
  readonly departmentId: DepartmentId;
  readonly onDrop: (dutyId: DutyId, unitId: UnitId) => void;
}

/** The department's units with how many duties each leads; a duty dropped on one goes there. */
export function UnitTargets({ departmentId, onDrop }: UnitTargetsProps) {
  const words = useMessages(ledgersMessages);
  const department = usePlan(({ structure }) => structure.departments.get(departmentId));
  const [over, setOver] = useState<UnitId | null>(null);
  return (
    <aside className={classNames(cells.aside, styles.sideOnlyForMice)} aria-label={words.dutiesOf} tabIndex={0}>
      <h2 className={cells.asideTitle}>{words.dropHere}</h2>
      <p className={cells.asideNote}>{words.dropHint}</p>
      <ul className={styles.units}>
        {department?.units.map((unit) => (
          <li
            key={unit.id}
            className={classNames(styles.unit, unit.id === over && styles.over)}
            onDragOver={(event) => {
              if (department.locked || !event.dataTransfer.types.includes(DRAGGED_DUTY)) return;
              event.preventDefault();
              setOver(unit.id);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(null);
              const dutyId = event.dataTransfer.getData(DRAGGED_DUTY);
              if (dutyId !== '') onDrop(dutyId as DutyId, unit.id);
            }}
          >
            <KindTile kind={unit.kind} />
            <span className={styles.unitName}>
              <NameText name={unit.name} />
            </span>
            <span className={styles.count}>{words.dutyCount(unit.dutyIds.length)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
