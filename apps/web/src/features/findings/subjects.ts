import type { Piece } from '@dachushi/domain/drop.ts';
import { handlerOf, leaderOf, supervisorsOf } from '@dachushi/domain/holders.ts';
import type { DivisionId, DutyId, ItemId, UnitId } from '@dachushi/domain/ids.ts';
import type { Item } from '@dachushi/domain/division.ts';
import type { Specialist } from '@dachushi/domain/specialist.ts';
import { unitOfDivision } from '@dachushi/domain/structure.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';
import type { FoundRow } from './found-rows.ts';

/** One thing a finding is about, as the plan stands. `unit`: where it is now; undefined when nowhere (any more). */
export type Subject =
  | { readonly kind: 'unit'; readonly id: string; readonly name: string; readonly unit: Unit }
  | { readonly kind: 'division'; readonly id: string; readonly name: string; readonly unit: Unit | undefined }
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly name: string;
      readonly item: Item;
      readonly unit: Unit | undefined;
      readonly supervisor: Unit | undefined;
    }
  | { readonly kind: 'duty'; readonly id: string; readonly name: string; readonly unit: Unit | undefined }
  | { readonly kind: 'specialist'; readonly id: string; readonly specialist: Specialist };

/** Units, divisions, items, duties and 专员 by their ids; the department itself, which stands before them anyway, is left out. */
export function subjectsOf(structure: Structure, { departmentId, subjectIds }: FoundRow): readonly Subject[] {
  const department = departmentId === null ? undefined : structure.departments.get(departmentId);
  if (!department) return [];
  return subjectIds.flatMap((id) => subjectOf(structure, department, id) ?? []);
}

function subjectOf(structure: Structure, department: DepartmentStructure, id: string): Subject | undefined {
  const { baseline } = structure;
  const unit = department.units.find((each) => (each.id as string) === id);
  if (unit) return { kind: 'unit', id, name: unit.name, unit };
  const division = baseline.divisions.get(id as DivisionId)?.division;
  if (division) return { kind: 'division', id, name: division.name, unit: unitOfDivision(department, division.id) };
  const item = baseline.items.get(id as ItemId)?.item;
  if (item) {
    const supervisor = supervisorsOf(baseline, department).get(item.id);
    return { kind: 'item', id, name: item.name, item, unit: handlerOf(department, item.id), supervisor };
  }
  const duty = baseline.duties.get(id as DutyId)?.duty;
  if (duty) return { kind: 'duty', id, name: duty.text, unit: leaderOf(department, duty.id) };
  const specialist = department.specialists?.find((each) => (each.id as string) === id);
  return specialist && { kind: 'specialist', id, specialist };
}

/** What to select on the board: the units and divisions the subjects are in, each once. */
export function piecesOf(subjects: readonly Subject[]): readonly Piece[] {
  const units = new Set<UnitId>();
  for (const subject of subjects) if (subject.kind !== 'specialist' && subject.unit) units.add(subject.unit.id);
  return [...units].map((unitId) => ({ kind: 'unit', unitId }));
}
