import type { DepartmentId, DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** The name behind an id of a unit, division or department; undefined when nothing is called so. */
export type NameLookup = (id: string) => string | undefined;

/** Names as the plan has them now; what has gone into another unit keeps its name in the baseline. */
export function namesIn(structure: Structure): NameLookup {
  return (id) =>
    findUnit(structure, id as UnitId)?.unit.name ??
    structure.baseline.divisions.get(id as DivisionId)?.division.name ??
    structure.baseline.departments.get(id as DepartmentId)?.name;
}
