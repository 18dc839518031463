import { placeOf } from '../compose-unit.ts';
import type { IndexedBaseline } from '../baseline.ts';
import type { DivisionId } from '../ids.ts';
import type { DepartmentStructure, Unit } from '../structure.ts';

/** A unit that is one division for a time-limited task, with the day it was to end ('' where none is known). */
export interface TemporaryUnit {
  readonly unit: Unit;
  readonly until: string;
  /** Whether that day lies before the base date of the baseline: nothing else tells a plan what day it is. */
  readonly expired: boolean;
}

/** 阶段性处室 that still stand alone; one merged with others is no longer looked at. */
export function temporaryUnits(baseline: IndexedBaseline, department: DepartmentStructure): readonly TemporaryUnit[] {
  const found: TemporaryUnit[] = [];
  for (const unit of department.units) {
    if (unit.divisionIds.length !== 1) continue;
    const { temporary } = placeOf(baseline, unit.divisionIds[0] as DivisionId).division;
    if (!temporary) continue;
    const until = temporary.until ?? '';
    found.push({ unit, until, expired: until !== '' && until < baseline.baseline.baseDate });
  }
  return found;
}
