import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import type { ImportFix, ImportProgress } from '@dachushi/domain/protocol/import-messages.ts';

/** Why a file did not get through: a refusal of the reader or a problem of the way there. */
export interface DeskProblem {
  readonly code: string;
  /** The reader's own sentence, which names the file; may be empty. */
  readonly detail: string;
}

export interface DeskFile {
  readonly key: string;
  readonly name: string;
  readonly phase: 'waiting' | 'uploading' | 'reading' | 'ready' | 'refused' | 'failed' | 'done';
  /** 0 to 1. */
  readonly sent: number;
  readonly progress: ImportProgress | null;
  readonly importId: string | null;
  readonly answer: ReadyImport | null;
  readonly problem: DeskProblem | null;
  readonly fixes: readonly ImportFix[];
  /** Read with remembered columns. */
  readonly remembered: boolean;
}
