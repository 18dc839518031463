import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { Chunk } from './chunk.ts';

/** Whether entries behind `after` leave one out, or do not stand on each other's hashes. */
export function brokenInside(entries: readonly LogEntry[], after: number): boolean {
  return entries.some((entry, at) => {
    const earlier = entries[at - 1];
    return entry.seq !== after + at + 1 || (earlier !== undefined && !standsOn(entry, earlier));
  });
}

/** Whether the first entry of a chunk does not stand on the last of the chunk before; nothing is known while one is missing. */
export function brokenBetween(earlier: Chunk | undefined, later: Chunk | undefined): boolean {
  const [last, first] = [earlier?.steps.at(-1)?.entry, later?.steps[0]?.entry];
  return last !== undefined && first !== undefined && last.seq + 1 === first.seq && !standsOn(first, last);
}

function standsOn(entry: LogEntry, earlier: LogEntry): boolean {
  return entry.prevHash === undefined || earlier.hash === undefined || entry.prevHash === earlier.hash;
}
