import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { stepFits } from '@dachushi/history/filter-steps.ts';
import { followEntry, standOn } from '@dachushi/history/follow-steps.ts';
import { ratioFigures } from '@dachushi/history/ratio-figures.ts';
import type { ThreeFigures } from '@dachushi/history/ratio-figures.ts';
import type { Step } from '@dachushi/history/step.ts';
import { takenBack } from '@dachushi/history/taken-back.ts';
import type { RecordRequest } from './record-request.ts';

/** The whole log replayed, and what the filter leaves of it. */
export interface ToldRecord {
  readonly baseline: IndexedBaseline;
  /** How many entries the plan has. */
  readonly total: number;
  /** Ascending. */
  readonly steps: readonly Step[];
  /** Any entry, also where the filter has left it out. */
  readonly stepOf: (seq: number) => Step | undefined;
  /** Which 撤回 took a step back and still stands. */
  readonly takenBackBy: ReadonlyMap<number, number>;
  /** The ratios after an entry; 0 is the start. */
  readonly ratiosAt: (seq: number) => ThreeFigures;
}

/** Follows the log from its baseline as the screen does: the same figures, the same words. */
export function tellRecord({ baseline, log, filter }: RecordRequest): ToldRecord {
  const { index } = indexBaseline(baseline);
  const start = standOn(structureFromBaseline(index));
  const steps: Step[] = [];
  let standing = start;
  for (const entry of entriesOf(log)) {
    const { step, next } = followEntry(standing, entry);
    steps.push(step);
    standing = next;
  }
  const stepOf = (seq: number) => steps[seq - 1];
  return {
    baseline: index,
    total: steps.length,
    steps: steps.filter(stepFits(filter, { language: 'zh-CN', stepOf })),
    stepOf,
    takenBackBy: takenBack(steps.map(({ entry }) => entry)),
    ratiosAt: (seq) => ratioFigures(stepOf(seq)?.after ?? start.track.ratios),
  };
}

const NEW_LINE = 10;

function* entriesOf(log: Uint8Array): Iterable<LogEntry> {
  const decoder = new TextDecoder();
  for (let from = 0; from < log.length;) {
    const end = log.indexOf(NEW_LINE, from);
    const line = log.subarray(from, end < 0 ? log.length : end);
    yield JSON.parse(decoder.decode(line)) as LogEntry; // written by the server from its own checked rows
    from = end < 0 ? log.length : end + 1;
  }
}
