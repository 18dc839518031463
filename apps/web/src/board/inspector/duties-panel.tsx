import { command } from '@dachushi/domain/command.ts';
import type { DutyId } from '@dachushi/domain/ids.ts';
import { unitOfDivision } from '@dachushi/domain/structure.ts';
import type { DepartmentStructure, Unit } from '@dachushi/domain/structure.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import { dutyFacts } from './duty-facts.ts';
import { DutyRow } from './duty-row.tsx';
import notes from './finding-note.module.css';
import styles from './lists.module.css';

/** 职责 of a unit: those it leads, those it assists in, and what of the department has ended. */
export function DutiesPanel({ unit }: { readonly unit: Unit }) {
  const words = useMessages(inspectorMessages);
  const structure = usePlan((plan) => plan.structure);
  const department = structure.departments.get(unit.departmentId);
  if (!department) return null;
  const led = dutyFacts(structure, department, unit.dutyIds);
  const assisted = dutyFacts(structure, department, unit.assists ?? []);
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.head}>
          {words.duties} <span className={styles.count}>{led.length}</span>
        </h3>
        {led.length === 0 && <p className={styles.none}>{words.dutiesNone}</p>}
        <ul>
          {led.map((facts) => (
            <DutyRow key={facts.duty.id} facts={facts} unit={unit} role="lead" />
          ))}
        </ul>
        {led.some(({ matters }) => matters.some(({ action }) => action !== '')) && (
          <p className={styles.none}>{words.objectsNote}</p>
        )}
      </section>
      {assisted.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.head}>
            {words.assisting} <span className={styles.count}>{assisted.length}</span>
          </h3>
          <ul>
            {assisted.map((facts) => (
              <DutyRow key={facts.duty.id} facts={facts} unit={unit} role="assist" />
            ))}
          </ul>
        </section>
      )}
      <LapsedDuties department={department} />
    </>
  );
}

function LapsedDuties({ department }: { readonly department: DepartmentStructure }) {
  const words = useMessages(inspectorMessages);
  const baseline = usePlan((plan) => plan.structure.baseline);
  const dispatch = useDispatch();
  const lapsed = department.lapsedDuties ?? [];
  if (lapsed.length === 0) return null;
  const homeOf = (id: DutyId): Unit | undefined => {
    const place = baseline.duties.get(id);
    return place && unitOfDivision(department, place.divisionId);
  };
  return (
    <details className={notes.waived}>
      <summary className={notes.summary}>
        <Icon name="chevron-right" size={12} />
        {words.lapsed(lapsed.length)}
      </summary>
      <ul>
        {lapsed.map(({ dutyId, documentNo }) => {
          const home = homeOf(dutyId);
          return (
            <li key={dutyId} className={styles.duty}>
              <div className={styles.dutyText}>
                <s>{baseline.duties.get(dutyId)?.duty.text}</s>
                <p className={styles.none}>{words.lapsedBy(documentNo)}</p>
              </div>
              {home && (
                <Button
                  size={28}
                  disabled={department.locked}
                  data-tooltip={words.reviveTo(home.name)}
                  onClick={() => dispatch(command('move-duty', { dutyIds: [dutyId], toUnitId: home.id }))}
                >
                  {words.revive}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
