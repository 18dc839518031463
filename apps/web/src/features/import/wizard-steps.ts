import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';

export const STEPS = ['file', 'sheets', 'columns', 'problems', 'preview', 'confirm'] as const;
export type StepId = (typeof STEPS)[number];

/** Below this a guess is shown for checking before anything else. */
export const LIKELY = 0.6;
export const SURE = 0.9;

export function errorCount({ problems }: ReadyImport): number {
  return problems.filter(({ level }) => level === 'error').length;
}

export function isItemList({ mapping }: ReadyImport): boolean {
  return mapping.sheets.some(({ use, content }) => use && content === 'items');
}

/** Where the planner is needed first: an error, a doubtful column, else what was understood. */
export function landingStep(answer: ReadyImport): StepId {
  if (errorCount(answer) > 0) return 'problems';
  const doubtful = answer.mapping.sheets.some(
    ({ use, columns }) => use && columns.some(({ meaning, confidence }) => meaning !== null && confidence < LIKELY),
  );
  return doubtful ? 'columns' : 'preview';
}
