import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Duty } from '@dachushi/domain/division.ts';
import type { DepartmentId, DutyId, UnitId } from '@dachushi/domain/ids.ts';
import { mattersOf } from '@dachushi/domain/split-duty.ts';
import type { Matter } from '@dachushi/domain/split-duty.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';
import { unitOfDivision } from '@dachushi/domain/structure.ts';

/** One duty with who leads it and who assists; `lapsed` is the document of its end, null while it is in force. */
export interface DutyRow {
  readonly key: DutyId;
  readonly departmentId: DepartmentId;
  readonly departmentName: string;
  readonly text: string;
  readonly matters: readonly Matter[];
  readonly divisionName: string;
  readonly lead: { readonly id: UnitId; readonly name: string } | null;
  readonly assists: readonly { readonly id: UnitId; readonly name: string }[];
  readonly lapsed: string | null;
  /** Led by another unit than the one that holds the division it came with. */
  readonly moved: boolean;
}

/** Splitting a sentence takes longer than listing it, and a baseline's duties never change. */
const known = new WeakMap<Duty, readonly Matter[]>();

/** Every duty of one department, or of all, in official order. */
export function dutyRows(structure: Structure, only: DepartmentId | null): readonly DutyRow[] {
  return [...structure.departments.values()]
    .filter(({ id }) => only === null || id === only)
    .flatMap((department) => departmentRows(structure, department));
}

/** Moves as one act: duties that go to the same unit together. */
export function movesOf(targets: ReadonlyMap<UnitId, readonly DutyId[]>): Command | null {
  const commands = [...targets].map(([toUnitId, dutyIds]) => command('move-duty', { dutyIds, toUnitId }));
  const [only] = commands;
  if (!only) return null;
  return commands.length === 1 ? only : command('group', { title: 'move-duties', commands });
}

function departmentRows({ baseline }: Structure, department: DepartmentStructure): readonly DutyRow[] {
  const before = baseline.departments.get(department.id);
  if (!before) return [];
  const leads = new Map<DutyId, Unit>();
  const assists = new Map<DutyId, Unit[]>();
  for (const unit of department.units) {
    for (const id of unit.dutyIds) leads.set(id, unit);
    for (const id of unit.assists ?? []) assists.set(id, [...(assists.get(id) ?? []), unit]);
  }
  const lapsed = new Map((department.lapsedDuties ?? []).map((each) => [each.dutyId, each.documentNo]));
  return before.divisions.flatMap((division) => {
    const home = unitOfDivision(department, division.id);
    return division.duties.map((duty): DutyRow => {
      const lead = leads.get(duty.id);
      return {
        key: duty.id,
        departmentId: department.id,
        departmentName: before.name,
        text: duty.text,
        matters: matters(duty),
        divisionName: division.name,
        lead: lead ? { id: lead.id, name: lead.name } : null,
        assists: (assists.get(duty.id) ?? []).map(({ id, name }) => ({ id, name })),
        lapsed: lapsed.get(duty.id) ?? null,
        moved: lead !== undefined && lead !== home,
      };
    });
  });
}

function matters(duty: Duty): readonly Matter[] {
  const found = known.get(duty) ?? mattersOf(duty);
  known.set(duty, found);
  return found;
}
