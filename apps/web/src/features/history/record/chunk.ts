import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { trackRatios } from '@dachushi/domain/ratios/ratio-track.ts';
import type { RatioTrack } from '@dachushi/domain/ratios/ratio-track.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { commandOf, describeEntry } from './step.ts';
import type { Step } from './step.ts';

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
  readonly end: Structure;
  readonly track: RatioTrack;
}

export function chunkIndexOf(seq: number): number {
  return Math.floor(Math.max(0, seq - 1) / CHUNK);
}

export function emptyChunk(start: number, structure: Structure): Chunk {
  return { start, steps: [], kept: [structure], end: structure, track: trackRatios(structure) };
}

/** The chunk with more entries behind its last one. */
export function extendChunk(chunk: Chunk, entries: readonly LogEntry[]): Chunk {
  const steps = [...chunk.steps];
  const kept = [...chunk.kept];
  let { end: before, track } = chunk;
  for (const entry of entries) {
    const after = applyCommand(before, commandOf(entry));
    const next = trackRatios(after, track);
    const words = describeEntry(entry, { before, after });
    steps.push({ seq: entry.seq, entry, ...words, before: track.ratios, after: next.ratios });
    if (steps.length % KEEP_EVERY === 0) kept.push(after);
    [before, track] = [after, next];
  }
  return { start: chunk.start, steps, kept, end: before, track };
}

/** The structure after `seq`; undefined when that is not in this chunk. */
export function structureIn(chunk: Chunk, seq: number): Structure | undefined {
  const length = seq - chunk.start;
  if (length < 0 || length > chunk.steps.length) return undefined;
  if (length === chunk.steps.length) return chunk.end;
  const from = Math.floor(length / KEEP_EVERY);
  const entries = chunk.steps.slice(from * KEEP_EVERY, length);
  const kept = chunk.kept[from];
  return kept && entries.reduce((now, { entry }) => applyCommand(now, commandOf(entry)), kept);
}
