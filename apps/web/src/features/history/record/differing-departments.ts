import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { departmentRecord, unitRecord } from '@dachushi/domain/record.ts';
import type { DepartmentStructure, Structure } from '@dachushi/domain/structure.ts';

/** Departments that are not the same in both, in official order; what only came about differently does not count. */
export function differingDepartments(past: Structure, now: Structure): readonly DepartmentId[] {
  const facts = (structure: Structure, department: DepartmentStructure) =>
    canonicalJson({ ...departmentRecord(structure.baseline, department), units: department.units.map(unitRecord) });
  return [...now.departments].flatMap(([id, is]) => {
    const was = past.departments.get(id);
    return was === is || (was && facts(past, was) === facts(now, is)) ? [] : [id];
  });
}
