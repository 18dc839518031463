import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { isCounted } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { CountPair } from '../../components/count-pair.tsx';
import { displayName, formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { PastUnit } from './past-unit.tsx';
import { unitChanges } from './record/unit-changes.ts';
import styles from './past-panel.module.css';

interface PastUnitsProps {
  readonly past: Structure;
  readonly before: Structure | undefined;
  /** Marks tell what happened since then rather than what one step did. */
  readonly since?: boolean;
  readonly departmentId: DepartmentId;
  readonly onUnit: (unitId: UnitId) => void;
}

/** One department as it stood: the units that the step changed first to the eye, the others on demand. */
export function PastUnits({ past, before, since = false, departmentId, onUnit }: PastUnitsProps) {
  const words = useMessages(historyMessages);
  const [all, setAll] = useState(false);
  const department = past.departments.get(departmentId);
  const known = past.baseline.departments.get(departmentId);
  if (!department || !known) return null;
  const changes = unitChanges(before?.departments.get(departmentId), department);
  const touched = changes.filter(({ mark }) => mark !== 'same');
  const quiet = changes.length - touched.length;
  const folds = touched.length > 0 && quiet > 0;
  const shown = folds && !all ? touched : changes;
  const counted = department.units.filter((unit) => isCounted(past.baseline, unit)).length;
  return (
    <section aria-label={known.name} className={styles.department}>
      <div className={styles.departmentHead}>
        <h3 className={styles.name}>{displayName(known.name)}</h3>
        <CountPair before={known.divisions.filter((division) => division.counted).length} after={counted} />
      </div>
      {before && touched.length === 0 && (
        <p className={styles.meta}>{since ? words.unchangedSince : words.onlySettings}</p>
      )}
      <ul className={styles.units}>
        {shown.map((change) => (
          <PastUnit
            key={`${change.unit.id}${change.mark === 'gone' ? '-' : ''}`}
            change={change}
            since={since}
            baseline={past.baseline}
            onUnit={onUnit}
          />
        ))}
      </ul>
      {folds && (
        <div className={styles.more}>
          {!all && <span className={styles.meta}>{words.unitsUnchanged(formatCount(quiet))}</span>}
          <Button size={28} look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.showChangedUnits : words.showAllUnits}
          </Button>
        </div>
      )}
    </section>
  );
}
