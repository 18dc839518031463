import { checkCommand, invertCommand } from './apply-command.ts';
import { canonicalJson } from './canonical-json.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { DepartmentId, UnitId } from './ids.ts';
import { reject } from './rejection.ts';
import type { Rejection } from './rejection.ts';
import { departmentRecord } from './record.ts';
import { findUnit } from './structure.ts';
import type { Structure, Unit } from './structure.ts';

export interface UndoQuestion {
  /** Structures right before and right after the entry that is to be undone. */
  readonly before: Structure;
  readonly after: Structure;
  readonly now: Structure;
  readonly target: Command;
  readonly seq: number;
}

/**
 * Works out what undoing an entry does now. Refused when something the entry touched has changed since: undo never
 * overwrites somebody's later decision. Undoing an undo is redo.
 */
export function resolveUndo({
  before,
  after,
  now,
  target,
  seq,
}: UndoQuestion): { readonly command: Command } | { readonly rejection: Rejection } {
  const changed = differing(before, after)
    .filter((place) => facts(after, place) !== facts(now, place))
    .map(({ id }) => id);
  if (changed.length > 0) return { rejection: reject('undo-conflict', { seq, ids: changed }) };
  const undo = command('undo', { seq, restores: invertCommand(before, target) });
  const rejection = checkCommand(now, undo);
  return rejection ? { rejection } : { command: undo };
}

/** Where a structure can differ. A unit may bear the id of a department, so an id alone does not say which is meant. */
type Place =
  | { readonly kind: 'plan'; readonly id: 'plan' }
  | { readonly kind: 'department'; readonly id: DepartmentId }
  | { readonly kind: 'unit'; readonly id: UnitId };

const PLAN_SETTINGS: Place = { kind: 'plan', id: 'plan' };

/** Units, department settings and the plan's target and policy that differ between two neighbouring structures, as ids. */
export function touched(before: Structure, after: Structure): readonly string[] {
  return differing(before, after).map(({ id }) => id);
}

function differing(before: Structure, after: Structure): readonly Place[] {
  const places: Place[] = [PLAN_SETTINGS];
  for (const [id, was] of before.departments) {
    const is = after.departments.get(id);
    if (!is || is === was) continue;
    places.push({ kind: 'department', id });
    for (const unitId of replacedUnits(was.units, is.units)) places.push({ kind: 'unit', id: unitId });
  }
  return places.filter((place) => facts(before, place) !== facts(after, place));
}

/** A unit that no command touched is the same object on both sides, and most are: only the others are worth comparing. */
function replacedUnits(was: readonly Unit[], is: readonly Unit[]): ReadonlySet<UnitId> {
  const [before, after] = [new Set(was), new Set(is)];
  const replaced = [...was.filter((unit) => !after.has(unit)), ...is.filter((unit) => !before.has(unit))];
  return new Set(replaced.map((unit) => unit.id));
}

function facts(structure: Structure, place: Place): string {
  if (place.kind === 'plan') return canonicalJson({ target: structure.target, policy: structure.policy });
  if (place.kind === 'unit') return canonicalJson(findUnit(structure, place.id)?.unit ?? null);
  const department = structure.departments.get(place.id);
  return canonicalJson(department ? departmentRecord(structure.baseline, department) : null);
}
