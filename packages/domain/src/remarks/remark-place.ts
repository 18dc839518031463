import type { DepartmentId } from '../ids.ts';
import { findUnit } from '../structure.ts';
import type { Structure } from '../structure.ts';
import type { RemarkPlace } from './remark.ts';

export interface KnownPlace {
  /** Null for the plan as a whole and for entries of the log. */
  readonly departmentId: DepartmentId | null;
  /** Empty for the plan as a whole and for entries of the log. */
  readonly name: string;
}

/** Where in this structure the place is and what it is called; null when there is no such place. Entries are not looked at. */
export function knownPlace(structure: Structure, place: RemarkPlace): KnownPlace | null {
  switch (place.on) {
    case 'plan':
    case 'entry':
      return { departmentId: null, name: '' };
    case 'department': {
      const department = structure.baseline.departments.get(place.departmentId);
      return department ? { departmentId: department.id, name: department.name } : null;
    }
    case 'unit': {
      const found = findUnit(structure, place.unitId);
      return found ? { departmentId: found.department.id, name: found.unit.name } : null;
    }
    case 'division': {
      const found = structure.baseline.divisions.get(place.divisionId);
      return found ? { departmentId: found.departmentId, name: found.division.name } : null;
    }
  }
}
