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
  const undo = new Map<number, LogEntry>();
  const redo = new Map<number, LogEntry>();
  for (const entry of entries) {
    const target = undoneSeq(entry);
    const tookBack = target !== undefined && undo.delete(target);
    const redid = target !== undefined && redo.delete(target);
    if (entry.actor !== actor) continue;
    if (tookBack) {
      redo.set(entry.seq, entry);
      continue;
    }
    if (!redid) redo.clear();
    undo.set(entry.seq, entry);
  }
  return { undo: [...undo.values()], redo: [...redo.values()] };
}

/** The entry this one takes back; undefined for everything but an undo. */
function undoneSeq(entry: LogEntry): number | undefined {
  if (entry.type !== 'undo') return undefined;
  return entry.undoes ?? ('seq' in entry.payload ? entry.payload.seq : undefined);
}
