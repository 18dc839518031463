import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { Act } from './act.ts';
import type { Language } from './language.ts';
import { whatText, whyText } from './step-words.ts';
import type { Step } from './step.ts';

/** Which steps are looked for; null and '' leave all. */
export interface StepFilter {
  readonly actor: string | null;
  readonly departmentId: DepartmentId | null;
  readonly unitId: UnitId | null;
  readonly act: Act | null;
  /** Any word of what was done and why, in the reader's language. */
  readonly text: string;
  /** ISO times, UTC: at or after, and before. */
  readonly from: string | null;
  readonly until: string | null;
  /** Only steps behind this one. */
  readonly since: number | null;
}

export const NO_FILTER: StepFilter = {
  actor: null,
  departmentId: null,
  unitId: null,
  act: null,
  text: '',
  from: null,
  until: null,
  since: null,
};

/** Whether a filter asks for anything at all. */
export function isFiltered({ text, ...others }: StepFilter): boolean {
  return text.trim() !== '' || Object.values(others).some((asked) => asked !== null);
}

interface Reading {
  readonly language: Language;
  readonly stepOf: (seq: number) => Step | undefined;
}

/** The question as a check of one step after the other. `stepOf` finds what an undo took back. */
export function stepFits(filter: StepFilter, reading: Reading): (step: Step) => boolean {
  const wanted = filter.text.trim().toLowerCase();
  return (step) => inPlace(step, filter) && inTime(step, filter) && (wanted === '' || says(step, wanted, reading));
}

function inPlace(step: Step, { actor, departmentId, unitId, act }: StepFilter): boolean {
  return (
    (actor === null || step.entry.actor === actor) &&
    (act === null || step.act === act) &&
    (departmentId === null || step.departmentIds.includes(departmentId)) &&
    (unitId === null || step.unitIds.includes(unitId))
  );
}

/** ISO times in UTC compare as text. */
function inTime({ seq, entry: { time } }: Step, { from, until, since }: StepFilter): boolean {
  return (from === null || time >= from) && (until === null || time < until) && (since === null || seq > since);
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
