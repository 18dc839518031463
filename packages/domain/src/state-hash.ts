import { canonicalJson } from './canonical-json.ts';
import { departmentRecord, unitRecord } from './record.ts';
import type { DepartmentStructure, Structure } from './structure.ts';

/** SHA-256 of a text in UTF-8, as lower-case hex; the server and the browser each bring their own. */
export type Sha256Hex = (text: string) => string;

const known = new WeakMap<DepartmentStructure, string>();

/**
 * One hash for equal structures, whoever computed them (law 6). Each department's part is kept beside its object,
 * so after a command only the touched department is hashed again.
 */
export function stateHash(structure: Structure, sha256: Sha256Hex): string {
  const parts = [...structure.departments.values()].map((department) => departmentHash(structure, department, sha256));
  const { target, policy, passages } = structure;
  return sha256(canonicalJson({ target, policy, passages, departments: parts }));
}

function departmentHash(structure: Structure, department: DepartmentStructure, sha256: Sha256Hex): string {
  const hashed = known.get(department);
  if (hashed !== undefined) return hashed;
  const record = departmentRecord(structure.baseline, department);
  const hash = sha256(canonicalJson({ ...record, units: department.units.map(unitRecord) }));
  known.set(department, hash);
  return hash;
}
