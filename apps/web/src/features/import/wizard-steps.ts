import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';

export const STEPS = ['file', 'sheets', 'columns', 'problems', 'preview', 'confirm'] as const;
export type StepId = (typeof STEPS)[number];

/** A file of the app's own and several files together have no sheets of their own to choose from. */
export function stepsOf(answer: ReadyImport | null): readonly StepId[] {
  const own = answer !== null && answer.sheets.length === 0;
  return own ? STEPS.filter((step) => step !== 'sheets' && step !== 'columns') : STEPS;
}

/** Below this a guess is shown for checking before anything else. */
export const LIKELY = 0.6;
export const SURE = 0.9;

export function errorCount({ problems }: ReadyImport): number {
  return problems.filter(({ level }) => level === 'error').length;
}

/** Matters without a ledger beside them. */
export function isItemList({ items, preview }: ReadyImport): boolean {
  return items !== undefined && preview.rows.length === 0;
}

/** Errors of a whole sheet or column are put right where sheets and columns are chosen. */
const PLACES: Readonly<Partial<Record<string, StepId>>> = {
  'no-header': 'sheets',
  'no-data-rows': 'sheets',
  'missing-required-column': 'columns',
  'duplicate-header': 'columns',
};

export function errorsOfStep({ problems }: ReadyImport, step: StepId): ReadyImport['problems'] {
  return problems.filter(({ level, code }) => level === 'error' && PLACES[code] === step);
}

/** Where the planner is needed first: an error, a doubtful column, else what was understood. */
export function landingStep(answer: ReadyImport): StepId {
  for (const step of ['sheets', 'columns'] as const) if (errorsOfStep(answer, step).length > 0) return step;
  if (errorCount(answer) > 0) return 'problems';
  const doubtful = answer.mapping.sheets.some(
    ({ use, columns }) => use && columns.some(({ meaning, confidence }) => meaning !== null && confidence < LIKELY),
  );
  return doubtful ? 'columns' : 'preview';
}
