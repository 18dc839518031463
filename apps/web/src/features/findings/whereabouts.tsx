import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { writeSelection } from '../../board/address.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { FoundRow } from './found-rows.ts';
import type { Subject } from './subjects.ts';
import styles from './detail-panel.module.css';

const FIRST = 4;

/** Department › unit, each leading to its place on the board. */
export function Whereabouts({ row, subjects }: { readonly row: FoundRow; readonly subjects: readonly Subject[] }) {
  const words = useMessages(findingsMessages);
  const planId = usePlan((plan) => plan.planId);
  const { departmentId } = row;
  const department = usePlan((plan) =>
    departmentId === null ? null : plan.structure.baseline.departments.get(departmentId)?.name,
  );
  if (departmentId === null) return words.wholePlan;
  const units = [
    ...new Map(
      subjects.flatMap((each) => (each.kind !== 'specialist' && each.unit ? [[each.unit.id, each.unit] as const] : [])),
    ).values(),
  ];
  const path = pathTo('board', { planId, departmentId });
  return (
    <>
      <Link href={path}>{department}</Link>
      {units.slice(0, FIRST).map((unit, at) => (
        <span key={unit.id}>
          <span className={styles.muted}>{at === 0 ? ' › ' : ' · '}</span>
          <Link href={`${path}${writeSelection([{ kind: 'unit', unitId: unit.id }])}`}>{unit.name}</Link>
        </span>
      ))}
      {units.length > FIRST && <span className={styles.muted}> {words.moreSubjects(units.length)}</span>}
    </>
  );
}
