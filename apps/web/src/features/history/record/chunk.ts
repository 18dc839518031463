import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { followEntry, standOn } from '@dachushi/history/follow-steps.ts';
import type { Standing } from '@dachushi/history/follow-steps.ts';
import { commandOf } from '@dachushi/history/step.ts';
import type { Step } from '@dachushi/history/step.ts';

/** Entries are fetched, checked and folded in pieces of this many, as the server pages them. */
export const CHUNK = 1_000;
/** A structure is kept at every so many entries; from there a past state is a few commands away. */
const KEEP_EVERY = 100;

/** A stretch of the log that stands by itself: the structure it starts from and everything that followed. */
export interface Chunk {
  /** The first entry is `start + 1`. */
  readonly start: number;
  readonly steps: readonly Step[];
  /** Structures after `start`, `start + 100`, … */
  readonly kept: readonly Structure[];
  readonly end: Standing;
}

export function chunkIndexOf(seq: number): number {
  return Math.floor(Math.max(0, seq - 1) / CHUNK);
}

export function emptyChunk(start: number, structure: Structure): Chunk {
  return { start, steps: [], kept: [structure], end: standOn(structure) };
}

/** The chunk with more entries behind its last one. */
export function extendChunk(chunk: Chunk, entries: readonly LogEntry[]): Chunk {
  const steps = [...chunk.steps];
  const kept = [...chunk.kept];
  let { end } = chunk;
  for (const entry of entries) {
    const { step, next } = followEntry(end, entry);
    steps.push(step);
    if (steps.length % KEEP_EVERY === 0) kept.push(next.structure);
    end = next;
  }
  return { start: chunk.start, steps, kept, end };
}

/** The structure after `seq`; undefined when that is not in this chunk. */
export function structureIn(chunk: Chunk, seq: number): Structure | undefined {
  const length = seq - chunk.start;
  if (length < 0 || length > chunk.steps.length) return undefined;
  if (length === chunk.steps.length) return chunk.end.structure;
  const from = Math.floor(length / KEEP_EVERY);
  const entries = chunk.steps.slice(from * KEEP_EVERY, length);
  const kept = chunk.kept[from];
  return kept && entries.reduce((now, { entry }) => applyCommand(now, commandOf(entry)), kept);
}
