import { isFiltered, stepFits } from '@dachushi/history/filter-steps.ts';
import type { StepFilter } from '@dachushi/history/filter-steps.ts';
import type { Step } from '@dachushi/history/step.ts';
import type { Language } from '../../messages/catalogue.ts';
import { stepAt } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';

interface Reading {
  /** Everything read, ascending. */
  readonly steps: readonly Step[];
  readonly record: RecordState;
  readonly language: Language;
}

/** Places in the log, newest first. Without a filter all of them, read or not; with one only what has been read. */
export function shownSteps(filter: StepFilter, { steps, record, language }: Reading): readonly number[] {
  if (!isFiltered(filter)) return Array.from({ length: record.head }, (_, at) => record.head - at);
  const fits = stepFits(filter, { language, stepOf: (seq) => stepAt(record, seq) });
  return steps
    .filter(fits)
    .map(({ seq }) => seq)
    .reverse();
}

/** Everybody who has done something, in the order of their first step read. */
export function actorsOf(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.map(({ entry }) => entry.actor))];
}
