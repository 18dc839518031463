import { canonicalJson } from '../canonical-json.ts';
import { departmentRecord, recordOfStructure, unitRecord } from '../record.ts';
import type { DepartmentStructure, Structure } from '../structure.ts';

/** Whether two structures on one baseline say the same. Departments that both share cost nothing. */
export function sameStructure(a: Structure, b: Structure): boolean {
  if (planText(a) !== planText(b)) return false;
  for (const [id, one] of a.departments) {
    const other = b.departments.get(id);
    if (!other) return false;
    if (other !== one && departmentText(a, one) !== departmentText(b, other)) return false;
  }
  return true;
}

function planText(structure: Structure): string {
  return canonicalJson(recordOfStructure({ ...structure, departments: new Map() }));
}

function departmentText(structure: Structure, department: DepartmentStructure): string {
  return canonicalJson([departmentRecord(structure.baseline, department), department.units.map(unitRecord)]);
}
