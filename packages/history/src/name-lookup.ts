import type { DepartmentId, DivisionId, DutyId, ItemId, UnitId } from '@dachushi/domain/ids.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** The name behind an id of a unit, division, department, item or duty; undefined when nothing is called so. */
export type NameLookup = (id: string) => string | undefined;

/** Names as the plan has them now; what has gone into another unit keeps its name in the baseline. */
export function namesIn(structure: Structure): NameLookup {
  const { divisions, departments, items, duties } = structure.baseline;
  return (id) =>
    findUnit(structure, id as UnitId)?.unit.name ??
    divisions.get(id as DivisionId)?.division.name ??
    departments.get(id as DepartmentId)?.name ??
    items.get(id as ItemId)?.item.name ??
    duties.get(id as DutyId)?.duty.text;
}
