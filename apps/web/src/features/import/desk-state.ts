import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import { createStore } from 'zustand/vanilla';
import { HttpProblem } from '../../lib/http.ts';
import type { DeskFile, DeskProblem } from './desk-file.ts';
import { COMBINED, togetherOf } from './together.ts';
import { landingStep } from './wizard-steps.ts';
import type { StepId } from './wizard-steps.ts';

export interface Desk {
  readonly files: readonly DeskFile[];
  readonly currentKey: string | null;
  readonly step: StepId;
  /** The files were put together; what is confirmed is all of them. */
  readonly together: boolean;
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

const START: Desk = { files: [], currentKey: null, step: 'file', together: false, busy: false, problem: null };

export type DeskState = ReturnType<typeof createDeskState>;

/** The files of one visit to the wizard and what is shown of them; knows nothing of servers. */
export function createDeskState() {
  const store = createStore<Desk>(() => START);
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
    /** The file was read: shown at once when it is alone; of several the planner says first what becomes of them. */
    arrive(key: string) {
      const { step, currentKey, files } = store.getState();
      const shown = find(currentKey);
      if (step !== 'file' || (shown !== undefined && shown.key !== key && shown.answer !== null)) return;
      if (togetherOf(files) === null) this.show(key);
      else store.setState({ currentKey: key });
    },
    /** Several files as one, in the stead of an earlier combination. */
    putTogether(answer: ReadyImport) {
      const { name } = answer.file;
      const combined: DeskFile = { ...EMPTY, key: COMBINED, name, phase: 'ready', importId: answer.id, answer };
      store.setState(({ files }) => ({
        files: [...files.filter(({ key }) => key !== COMBINED), combined],
        together: true,
      }));
      this.show(COMBINED);
    },
    remove(key: string) {
      store.setState((desk) => {
        const files = desk.files.filter((each) => each.key !== key && each.key !== COMBINED); // one of its files is gone
        const stays = files.some((each) => each.key === desk.currentKey);
        return { files, together: false, ...(stays ? {} : { currentKey: files[0]?.key ?? null, step: 'file' }) };
      });
    },
  };
}

export function problemOf(caught: unknown): DeskProblem {
  return caught instanceof HttpProblem
    ? { code: caught.code, detail: caught.detail }
    : { code: 'unexpected', detail: String(caught) };
}
