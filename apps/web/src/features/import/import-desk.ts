import { newUuid } from '../../lib/new-id.ts';
import { resumeFile, sendFile } from './bring-file.ts';
import { combiningOn } from './combine-files.ts';
import { createDeskState, problemOf } from './desk-state.ts';
import type { DeskState } from './desk-state.ts';
import type { DeskFile } from './desk-file.ts';
import { dropImport, importStatus, readAgain } from './import-api.ts';
import type { Reading } from './import-api.ts';
import { COMBINED } from './together.ts';
import type { StepId } from './wizard-steps.ts';

export type ImportDesk = ReturnType<typeof createImportDesk>;

/** What the wizard does with the files of one visit. Ends with `close`. */
export function createImportDesk() {
  const state = createDeskState();
  const { store, find, change } = state;
  const stops = new Map<string, AbortController>();
  const given = new Map<string, File>();
  let rereading = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();

  const begin = (name: string, importId: string | null) => {
    const key = newUuid();
    const stop = new AbortController();
    stops.set(key, stop);
    state.put(key, { name, importId, phase: importId === null ? 'waiting' : 'reading' });
    return { state, key, signal: stop.signal };
  };

  const combining = combiningOn(state);

  return {
    store,
    show: state.show,
    ...combining,
    goTo: (step: StepId) => store.setState({ step }),
    /** One after another: the server reads them one at a time too. */
    add(files: readonly File[]) {
      for (const file of files) {
        const bringing = begin(file.name, null);
        given.set(bringing.key, file);
        queue = queue.then(() => sendFile(bringing, file));
      }
    },
    /** Once more for a file that did not get through. */
    retry(key: string) {
      const file = given.get(key);
      const signal = stops.get(key)?.signal;
      if (!file || !signal) return;
      change(key, { phase: 'waiting', problem: null });
      queue = queue.then(() => sendFile({ state, key, signal }, file));
    },
    canRetry: (key: string) => given.has(key),
    /** An import that is on the server already, by the id in the address; of a combination all its files. */
    async resume(importId: string) {
      const answer = await importStatus(importId).catch(() => null);
      const parts = answer?.state === 'ready' ? answer.combines : [];
      if (parts.length === 0) return resumeFile(begin('…', importId), importId);
      await Promise.all(parts.map((id) => begin('…', id)).map((part, at) => resumeFile(part, parts[at] ?? '')));
      return combining.combine();
    },
    remove(key: string) {
      const one = find(key);
      stops.get(key)?.abort();
      if (one?.importId && one.phase !== 'done') dropImport(one.importId);
      state.remove(key);
    },
    /** Reads the current file again; the newest settings win. */
    async reread(reading: Reading) {
      const one = find(store.getState().currentKey);
      if (!one?.answer) return;
      rereading.abort();
      const stop = new AbortController();
      rereading = stop;
      store.setState({ busy: true, problem: null });
      try {
        const answer = await readAgain(one.answer.id, reading, stop.signal);
        if (!stop.signal.aborted) change(one.key, { answer, ...consequences(reading) });
      } catch (caught) {
        if (!stop.signal.aborted) store.setState({ problem: problemOf(caught) });
      } finally {
        if (!stop.signal.aborted) store.setState({ busy: false });
      }
    },
    /** The file is a baseline now; shows the next one, if any. A file that is still being read is waited for, not left behind. */
    async finish(key: string): Promise<DeskFile | undefined> {
      const all = key === COMBINED ? store.getState().files.filter(({ phase }) => phase === 'ready') : [];
      for (const each of [key, ...all.map((file) => file.key)]) change(each, { phase: 'done' });
      await allRead(store);
      const next = store.getState().files.find((each) => each.phase === 'ready');
      if (next) state.show(next.key);
      return next;
    },
    /** Uploaded files are left to the server's clock: a reload finds them by their address. */
    close() {
      rereading.abort();
      for (const stop of stops.values()) stop.abort();
      store.setState({ files: [], currentKey: null, step: 'file', together: false, busy: false });
    },
  };
}

const ON_THE_WAY: readonly DeskFile['phase'][] = ['waiting', 'uploading', 'reading'];

function isOnTheWay({ phase }: DeskFile): boolean {
  return ON_THE_WAY.includes(phase);
}

/** Resolves once no file is on its way any more. */
function allRead(store: DeskState['store']): Promise<void> {
  return new Promise((resolve) => {
    if (!store.getState().files.some(isOnTheWay)) return resolve();
    const stop = store.subscribe(({ files }) => {
      if (files.some(isOnTheWay)) return;
      stop();
      resolve();
    });
  });
}

function consequences({ fixes, mapping }: Reading): Partial<DeskFile> {
  return { ...(fixes ? { fixes } : {}), ...(mapping ? { remembered: false } : {}) };
}
