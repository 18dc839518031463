import { newUuid } from '../../lib/new-id.ts';
import { resumeFile, sendFile } from './bring-file.ts';
import { createDeskState, problemOf } from './desk-state.ts';
import type { DeskFile } from './desk-state.ts';
import { dropImport, readAgain } from './import-api.ts';
import type { Reading } from './import-api.ts';
import type { StepId } from './wizard-steps.ts';

export type ImportDesk = ReturnType<typeof createImportDesk>;

/** What the wizard does with the files of one visit. Ends with `close`. */
export function createImportDesk() {
  const state = createDeskState();
  const { store, find, change } = state;
  const stops = new Map<string, AbortController>();
  let rereading = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();

  const begin = (name: string, importId: string | null) => {
    const key = newUuid();
    const stop = new AbortController();
    stops.set(key, stop);
    state.put(key, { name, importId, phase: importId === null ? 'waiting' : 'reading' });
    return { state, key, signal: stop.signal };
  };

  return {
    store,
    show: state.show,
    goTo: (step: StepId) => store.setState({ step }),
    /** One after another: the server reads them one at a time too. */
    add(files: readonly File[]) {
      for (const file of files) {
        const bringing = begin(file.name, null);
        queue = queue.then(() => sendFile(bringing, file));
      }
    },
    /** An import that is on the server already, by the id in the address. */
    resume: (importId: string) => resumeFile(begin('…', importId), importId),
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
    /** The file is a baseline now; shows the next one that waits, if any. */
    finish(key: string): DeskFile | undefined {
      change(key, { phase: 'done' });
      const next = store.getState().files.find((each) => each.phase === 'ready');
      if (next) state.show(next.key);
      return next;
    },
    /** Uploaded files are left to the server's clock: a reload finds them by their address. */
    close() {
      rereading.abort();
      for (const stop of stops.values()) stop.abort();
      store.setState({ files: [], currentKey: null, step: 'file', busy: false });
    },
  };
}

function consequences({ fixes, mapping }: Reading): Partial<DeskFile> {
  return { ...(fixes ? { fixes } : {}), ...(mapping ? { remembered: false } : {}) };
}
