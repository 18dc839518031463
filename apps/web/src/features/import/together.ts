import type { DeskFile } from './desk-file.ts';

/** Key of the entry that stands for several files put together. */
export const COMBINED = 'combined';

export interface Together {
  /** Files that are read and wait for what becomes of them. */
  readonly ready: readonly DeskFile[];
  /** Still on their way. */
  readonly pending: readonly DeskFile[];
  /** Cannot be taken: they have to go before the others become one, so that nothing is left out silently. */
  readonly refused: readonly DeskFile[];
}

const PHASES: Readonly<Record<DeskFile['phase'], keyof Together | null>> = {
  waiting: 'pending',
  uploading: 'pending',
  reading: 'pending',
  ready: 'ready',
  refused: 'refused',
  failed: 'refused',
  done: null,
};

/** What the files of the desk could become together; null when there are not several. */
export function togetherOf(files: readonly DeskFile[]): Together | null {
  const of = (group: keyof Together) => files.filter(({ key, phase }) => key !== COMBINED && PHASES[phase] === group);
  const together = { ready: of('ready'), pending: of('pending'), refused: of('refused') };
  return together.ready.length + together.pending.length > 1 ? together : null;
}
