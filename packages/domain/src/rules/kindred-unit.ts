import type { IndexedBaseline } from '../baseline.ts';
import type { DutyId } from '../ids.ts';
import { largestBy } from '../largest-by.ts';
import { isProtected } from '../structure.ts';
import type { DepartmentStructure, Unit } from '../structure.ts';

/** Units of the department that another one could go into. */
export function possibleHeirs(baseline: IndexedBaseline, { units }: DepartmentStructure, unit: Unit): readonly Unit[] {
  return units.filter((other) => other !== unit && !isProtected(baseline, other));
}

/** Of its own kind and with the most duties on the same matters, the first of equals; undefined where nobody shares any. */
export function kindredUnit(baseline: IndexedBaseline, heirs: readonly Unit[], unit: Unit): Unit | undefined {
  const matters = new Set(unit.dutyIds.map((id) => matterOf(baseline, id)));
  const inCommon = (other: Unit): number => other.dutyIds.filter((id) => matters.has(matterOf(baseline, id))).length;
  return largestBy(
    heirs.filter((other) => other.kind === unit.kind && inCommon(other) > 0),
    inCommon,
  );
}

/** What a duty is about; the whole sentence where nobody has split it. */
function matterOf(baseline: IndexedBaseline, id: DutyId): string | undefined {
  const duty = baseline.duties.get(id)?.duty;
  return duty?.object ?? duty?.text;
}
