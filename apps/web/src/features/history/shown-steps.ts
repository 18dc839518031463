import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Act } from '@dachushi/history/act.ts';
import { stepAt } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import type { Step } from '@dachushi/history/step.ts';
import { whatText, whyText } from '@dachushi/history/step-words.ts';

export interface StepFilter {
  readonly actor: string | null;
  readonly departmentId: DepartmentId | null;
  readonly act: Act | null;
  readonly text: string;
}

export const NO_FILTER: StepFilter = { actor: null, departmentId: null, act: null, text: '' };

export function isFiltered({ actor, departmentId, act, text }: StepFilter): boolean {
  return actor !== null || departmentId !== null || act !== null || text.trim() !== '';
}

/** Places in the log, newest first. Without a filter all of them, read or not; with one only what has been read. */
export function shownSteps(record: RecordState, filter: StepFilter, language: Language): readonly number[] {
  if (!isFiltered(filter)) return Array.from({ length: record.head }, (_, at) => record.head - at);
  const wanted = filter.text.trim().toLowerCase();
  const stepOf = (seq: number) => stepAt(record, seq);
  const shown: number[] = [];
  for (const at of [...record.chunks.keys()].sort((a, b) => b - a)) {
    const steps = record.chunks.get(at)?.steps ?? [];
    for (let index = steps.length - 1; index >= 0; index -= 1) {
      const step = steps[index];
      if (step && fits(step, filter) && (wanted === '' || says(step, wanted, { language, stepOf })))
        shown.push(step.seq);
    }
  }
  return shown;
}

function fits(step: Step, { actor, departmentId, act }: StepFilter): boolean {
  return (
    (actor === null || step.entry.actor === actor) &&
    (act === null || step.act === act) &&
    (departmentId === null || step.departmentIds.includes(departmentId))
  );
}

interface Reading {
  readonly language: Language;
  readonly stepOf: (seq: number) => Step | undefined;
}

function says(step: Step, wanted: string, { language, stepOf }: Reading): boolean {
  const has = (text: string) => text.toLowerCase().includes(wanted);
  // the words of most steps are at hand; only an undo has to look up what it took back
  return (
    has(step.entry.undoes === undefined ? step.what[language] : whatText(step, language, stepOf)) ||
    has(whyText(step, language)) ||
    step.members.some((member) => has(member[language]))
  );
}

/** Everybody who has done something, in the order of their first step read. */
export function actorsOf({ chunks }: RecordState): readonly string[] {
  const actors = new Set<string>();
  for (const at of [...chunks.keys()].sort((a, b) => a - b)) {
    for (const { entry } of chunks.get(at)?.steps ?? []) actors.add(entry.actor);
  }
  return [...actors];
}
