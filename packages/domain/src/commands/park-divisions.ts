import { isBlank } from '../blank-text.ts';
import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { Command, ParkDivisions } from '../command.ts';
import type { DivisionId } from '../ids.ts';
import { byBaselineOrder } from '../official-order.ts';
import { parkedNote } from '../parked.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { withParts } from '../structure-change.ts';
import { badReason, isDepartment } from './checks.ts';
import { departmentOfDivisions, homeOf } from './parking-checks.ts';

function check(structure: Structure, { divisionIds, note }: ParkDivisions): Rejection | null {
  const department = departmentOfDivisions(structure, divisionIds);
  if (!isDepartment(department)) return department;
  const text = note.trim();
  if (isBlank(note)) return reject('note-missing');
  const alike = divisionIds.every((id) => parkedNote(department, id) === text);
  return badReason(note) ?? (alike ? reject('no-change', { departmentId: department.id }) : null);
}

/** 搁置: the room puts disputed divisions aside with a note and goes on. They may still be moved; nothing is forbidden. */
export const parkDivisions: CommandDefinition<ParkDivisions> = {
  check,
  apply: (structure, { divisionIds, note }) => {
    const department = homeOf(structure, divisionIds);
    const others = (department.parked ?? []).filter((each) => !divisionIds.includes(each.divisionId));
    const added = divisionIds.map((divisionId) => ({ divisionId, note: note.trim() }));
    const parked = byBaselineOrder(structure.baseline.divisions, [...others, ...added], (each) => each.divisionId);
    return withParts(structure, department, { parked });
  },
  invert: (before, { divisionIds, note }) => {
    const department = homeOf(before, divisionIds);
    const noted = divisionIds.filter((id) => parkedNote(department, id) !== note.trim());
    const fresh = divisionIds.filter((id) => parkedNote(department, id) === undefined);
    const free: readonly Command[] =
      fresh.length === 0 ? [] : [command('settle-divisions', { divisionIds: fresh, decision: '' })];
    return [...free, ...parkAgain(before, noted)];
  },
};

/** Commands that put those aside which were so in `before`, note by note. */
export function parkAgain(before: Structure, divisionIds: readonly DivisionId[]): readonly Command[] {
  if (divisionIds.length === 0) return [];
  const department = homeOf(before, divisionIds);
  const byNote = new Map<string, DivisionId[]>();
  for (const id of divisionIds) {
    const note = parkedNote(department, id);
    if (note !== undefined) byNote.set(note, [...(byNote.get(note) ?? []), id]);
  }
  return [...byNote].map(([note, ids]) => command('park-divisions', { divisionIds: ids, note }));
}
