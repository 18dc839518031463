import { checkCommand, invertCommand } from './apply-command.ts';
import { canonicalJson } from './canonical-json.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { DepartmentId, UnitId } from './ids.ts';
import { reject } from './rejection.ts';
import type { Rejection } from './rejection.ts';
import { departmentRecord } from './record.ts';
import { findUnit } from './structure.ts';
import type { DepartmentStructure, Structure } from './structure.ts';

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
export function resolveUndo({ before, after, now, target, seq }: UndoQuestion): { readonly command: Command } | { readonly rejection: Rejection } {
  const changed = touched(before, after).filter((id) => facts(after, id) !== facts(now, id));
  if (changed.length > 0) return { rejection: reject('undo-conflict', { seq, ids: changed }) };
  const undo = command('undo', { seq, restores: invertCommand(before, target) });
  const rejection = checkCommand(now, undo);
  return rejection ? { rejection } : { command: undo };
}

const PLAN_TARGET = 'plan';

/** Units, department settings and the plan's target that differ between two neighbouring structures, as ids. */
export function touched(before: Structure, after: Structure): readonly string[] {
  const ids: string[] = facts(before, PLAN_TARGET) === facts(after, PLAN_TARGET) ? [] : [PLAN_TARGET];
  for (const [id, was] of before.departments) {
    const is = after.departments.get(id);
    if (!is || is === was) continue;
    if (settings(before, was) !== settings(after, is)) ids.push(id);
    const unitIds = new Set([...was.units, ...is.units].map((unit) => unit.id));
    ids.push(...[...unitIds].filter((unitId) => facts(before, unitId) !== facts(after, unitId)));
  }
  return ids;
}

function facts(structure: Structure, id: string): string {
  if (id === PLAN_TARGET) return canonicalJson(structure.target);
  const department = structure.departments.get(id as DepartmentId);
  if (department) return settings(structure, department);
  return canonicalJson(findUnit(structure, id as UnitId)?.unit ?? null);
}

function settings(structure: Structure, department: DepartmentStructure): string {
  return canonicalJson(departmentRecord(structure.baseline, department));
}
