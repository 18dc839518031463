import { applyCommand, checkCommand, invertCommand } from './apply-command.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import { reject } from './rejection.ts';
import type { Rejection } from './rejection.ts';
import type { Structure } from './structure.ts';
import { differingParts, agreeOn, isSamePart } from './undo-parts.ts';
import type { Part } from './undo-parts.ts';

export interface UndoQuestion {
  /** Structures right before and right after the entry that is to be undone. */
  readonly before: Structure;
  readonly after: Structure;
  readonly now: Structure;
  readonly target: Command;
  readonly seq: number;
}

/** `changed`: what stands in the way of the undo, so that whoever changed it last can be found. */
export type UndoAnswer =
  { readonly command: Command } | { readonly rejection: Rejection; readonly changed: readonly Part[] };

/**
 * Works out what undoing an entry does now. Refused when a part the entry touched has changed since: undo never
 * overwrites somebody's later decision, and leaves every other decision as it is. Undoing an undo is redo.
 */
export function resolveUndo({ before, after, now, target, seq }: UndoQuestion): UndoAnswer {
  const parts = differingParts(before, after);
  const changed = parts.filter((part) => !agreeOn(after, now, part));
  if (changed.length > 0) return conflict(seq, changed);
  const undo = command('undo', { seq, restores: invertCommand(before, target) });
  const rejection = checkCommand(now, undo);
  if (rejection) return { rejection, changed: [] };
  const beside = besides(parts, { before, now, undone: applyCommand(now, undo) });
  return beside.length > 0 ? conflict(seq, beside) : { command: undo };
}

function conflict(seq: number, changed: readonly Part[]): UndoAnswer {
  return { rejection: reject('undo-conflict', { seq, ids: idsOf(changed) }), changed };
}

/** What the way back would leave undone, or change beside what it is to restore: later decisions can lie on the way. */
function besides(
  parts: readonly Part[],
  { before, now, undone }: Readonly<Record<'before' | 'now' | 'undone', Structure>>,
): readonly Part[] {
  return [
    ...parts.filter((part) => !agreeOn(before, undone, part)),
    ...differingParts(now, undone).filter((part) => !parts.some((each) => isSamePart(each, part))),
  ];
}

/** Whether a step between two neighbouring structures changed one of these parts. */
export function touches(before: Structure, after: Structure, parts: readonly Part[]): boolean {
  return parts.some((part) => !agreeOn(before, after, part));
}

/** Units, departments and `plan` in which two neighbouring structures differ, as ids. */
export function touched(before: Structure, after: Structure): readonly string[] {
  return idsOf(differingParts(before, after));
}

function idsOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ place }) => place.id))];
}
