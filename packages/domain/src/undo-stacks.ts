import type { LogEntry } from './protocol/messages.ts';

/** Entries of one person that 撤回 (`undo`) and 恢复 (`redo`) would take back next, the next one last. */
export interface UndoStacks {
  readonly undo: readonly LogEntry[];
  /** These are undo entries: undoing an undo is the redo. */
  readonly redo: readonly LogEntry[];
}

/**
 * What a person can take back, worked out from the log alone, so that it survives a reload and is the same in every
 * window. A new command of one's own clears the redo list; what others do does not, but what they take back is gone.
 */
export function undoStacks(entries: readonly LogEntry[], actor: string): UndoStacks {
  let stacks: UndoStacks = { undo: [], redo: [] };
  for (const entry of entries) stacks = entry.actor === actor ? afterOwn(stacks, entry) : afterOther(stacks, entry);
  return stacks;
}

function afterOwn(stacks: UndoStacks, entry: LogEntry): UndoStacks {
  const target = undoneSeq(entry);
  if (has(stacks.undo, target)) return { undo: without(stacks.undo, target), redo: [...stacks.redo, entry] };
  if (has(stacks.redo, target)) return { undo: [...stacks.undo, entry], redo: without(stacks.redo, target) };
  return { undo: [...stacks.undo, entry], redo: [] };
}

function afterOther(stacks: UndoStacks, entry: LogEntry): UndoStacks {
  const target = undoneSeq(entry);
  if (target === undefined) return stacks;
  return { undo: without(stacks.undo, target), redo: without(stacks.redo, target) };
}

function has(entries: readonly LogEntry[], seq: number | undefined): boolean {
  return entries.some((entry) => entry.seq === seq);
}

function without(entries: readonly LogEntry[], seq: number | undefined): readonly LogEntry[] {
  return has(entries, seq) ? entries.filter((entry) => entry.seq !== seq) : entries;
}

/** The entry this one takes back; undefined for everything but an undo. */
function undoneSeq(entry: LogEntry): number | undefined {
  if (entry.type !== 'undo') return undefined;
  return entry.undoes ?? ('seq' in entry.payload ? entry.payload.seq : undefined);
}
