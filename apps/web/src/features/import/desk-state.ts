import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import type { ImportFix, ImportProgress } from '@dachushi/domain/protocol/import-messages.ts';
import { createStore } from 'zustand/vanilla';
import { HttpProblem } from '../../lib/http.ts';
import { landingStep } from './wizard-steps.ts';
import type { StepId } from './wizard-steps.ts';

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

export interface Desk {
  readonly files: readonly DeskFile[];
  readonly currentKey: string | null;
  readonly step: StepId;
  /** The current file is being read again. */
  readonly busy: boolean;
  /** Why the last reading with new settings did not succeed; the one before stands. */
  readonly problem: DeskProblem | null;
}

const EMPTY: Omit<DeskFile, 'key' | 'name'> = {
  phase: 'waiting',
  sent: 0,
  progress: null,
  importId: null,
  answer: null,
  problem: null,
  fixes: [],
  remembered: false,
};

export type DeskState = ReturnType<typeof createDeskState>;

/** The files of one visit to the wizard and what is shown of them; knows nothing of servers. */
export function createDeskState() {
  const store = createStore<Desk>(() => ({ files: [], currentKey: null, step: 'file', busy: false, problem: null }));
  const find = (key: string | null) => store.getState().files.find((each) => each.key === key);
  const change = (key: string, values: Partial<DeskFile>) =>
    store.setState(({ files }) => ({ files: files.map((each) => (each.key === key ? { ...each, ...values } : each)) }));
  return {
    store,
    find,
    change,
    put(key: string, values: Partial<DeskFile> & Pick<DeskFile, 'name'>) {
      store.setState((desk) => ({
        files: [...desk.files, { ...EMPTY, ...values, key }],
        currentKey: desk.currentKey ?? key,
      }));
    },
    fail(key: string, caught: unknown) {
      change(key, {
        phase: caught instanceof HttpProblem && caught.status === 422 ? 'refused' : 'failed',
        problem: problemOf(caught),
      });
    },
    show(key: string) {
      const answer = find(key)?.answer;
      store.setState({ currentKey: key, step: answer ? landingStep(answer) : 'file', problem: null });
    },
    remove(key: string) {
      store.setState((desk) => {
        const files = desk.files.filter((each) => each.key !== key);
        return desk.currentKey === key ? { files, currentKey: files[0]?.key ?? null, step: 'file' } : { files };
      });
    },
  };
}

export function problemOf(caught: unknown): DeskProblem {
  return caught instanceof HttpProblem
    ? { code: caught.code, detail: caught.detail }
    : { code: 'unexpected', detail: String(caught) };
}
