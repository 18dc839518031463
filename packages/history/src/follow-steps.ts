import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { trackRatios } from '@dachushi/domain/ratios/ratio-track.ts';
import type { RatioTrack } from '@dachushi/domain/ratios/ratio-track.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { commandOf, describeEntry } from './step.ts';
import type { Step } from './step.ts';

/** Where a replay stands. */
export interface Standing {
  readonly structure: Structure;
  readonly track: RatioTrack;
}

/** Where a replay begins. */
export function standOn(structure: Structure): Standing {
  return { structure, track: trackRatios(structure) };
}

/** One entry on: what it did, and where the replay stands then. */
export function followEntry(
  { structure: before, track }: Standing,
  entry: LogEntry,
): { readonly step: Step; readonly next: Standing } {
  const after = applyCommand(before, commandOf(entry));
  const next = trackRatios(after, track);
  const words = describeEntry(entry, { before, after });
  const step = { seq: entry.seq, entry, ...words, before: track.ratios, after: next.ratios };
  return { step, next: { structure: after, track: next } };
}
