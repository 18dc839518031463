import { mkdirSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportOptions, ImportProgress, ImportResult } from '@dachushi/domain/protocol/import-messages.ts';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { runImport } from '@dachushi/exchange/import/run-import.ts';
import { createTurns } from '../exports/turn-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { IdSource } from '../id-source.ts';

/** One file on its way to becoming a baseline. Lives in memory; what lasts is the baseline. */
export interface Import {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  progress: ImportProgress;
  /** Null until it has been read once; the last reading that was not refused, else the refusal. */
  result: ImportResult | null;
  /** How that reading was asked for. */
  options: ImportOptions;
  /** Id of the baseline an item list joins. */
  joins: string | null;
  /** Ids of the imports that it puts together; empty for a single file. */
  readonly combines: readonly string[];
  /** Ends the reading that is under way. */
  stop: AbortController;
}

export interface ImportShelf {
  /** A fresh id and where its file belongs. @throws HttpProblem `import_busy` when too many wait. */
  place(): { readonly id: string; readonly path: string };
  add(file: Pick<Import, 'id' | 'name' | 'size' | 'path'>): Import;
  /** Several files that become one baseline; takes the stead of an earlier combination of any of them. */
  combine(parts: readonly Import[], name: string): Import;
  /** @throws HttpProblem `import_unknown`. */
  find(id: string): Import;
  /** Reads the file (again); one at a time, on a thread of its own. A reading still under way is given up. */
  read(one: Import, options: ImportOptions): Promise<ImportResult>;
  /** Ends the reading and deletes the file. */
  drop(id: string): Promise<void>;
  /** Ends everything; files go with it. */
  close(): void;
}

export interface ShelfOptions {
  readonly folder: string;
  readonly ids: IdSource;
  readonly now: () => Date;
  /** An uploaded file could not be deleted now, because it is still read perhaps; it goes with the folder at the next start. */
  readonly onLeftBehind: (error: unknown) => void;
}

const KEPT_MS = 3_600_000;
const SWEEP_MS = 60_000;
/** A city has a file for each of its departments. */
const MOST_KEPT = 80;
/** Divisions and items in all of them together: what is kept of a reading lies in memory. */
const MOST_ROWS = 400_000;
const START: ImportProgress = { stage: 'opening', done: 0, sheet: null };

/** Files left behind by a server that was killed go first: nobody knows their ids any more. */
export function createImportShelf({ folder, ids, now, onLeftBehind }: ShelfOptions): ImportShelf {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = new Map<string, Import>();
  const turn = createTurns();

  const forgetCombinations = (parts: readonly string[]) => {
    for (const { id, combines } of kept.values()) if (combines.some((part) => parts.includes(part))) kept.delete(id);
  };
  const drop = async (id: string) => {
    const one = kept.get(id);
    if (!one) return;
    kept.delete(id);
    forgetCombinations([id]);
    one.stop.abort();
    await rm(one.path, { force: true }).catch(onLeftBehind);
  };
  const sweep = setInterval(() => {
    for (const { id, expiresAt } of kept.values()) if (expiresAt <= now().getTime()) void drop(id);
  }, SWEEP_MS).unref();

  return {
    place() {
      if (kept.size >= MOST_KEPT || rowsIn(kept.values()) >= MOST_ROWS) throw new HttpProblem('import_busy');
      const id = ids.next('i');
      return { id, path: join(folder, id) };
    },
    add(file) {
      const expiresAt = now().getTime() + KEPT_MS;
      const fresh = {
        progress: START,
        result: null,
        options: {},
        joins: null,
        combines: [],
        stop: new AbortController(),
      };
      const one: Import = { ...file, ...fresh, expiresAt };
      kept.set(one.id, one);
      return one;
    },
    combine(parts, name) {
      const combines = parts.map(({ id }) => id);
      forgetCombinations(combines);
      const id = ids.next('i');
      const size = parts.reduce((sum, part) => sum + part.size, 0);
      const expiresAt = Math.min(...parts.map((part) => part.expiresAt));
      const fresh = { progress: START, result: null, options: {}, joins: null, stop: new AbortController() };
      const one: Import = { ...fresh, id, name, size, path: join(folder, id), expiresAt, combines };
      kept.set(id, one);
      return one;
    },
    find(id) {
      const one = kept.get(id);
      if (!one || one.expiresAt <= now().getTime()) throw new HttpProblem('import_unknown', { importId: id });
      return one;
    },
    read: (one, options) => readOnce(turn, one, options),
    drop,
    close() {
      clearInterval(sweep);
      for (const one of kept.values()) one.stop.abort();
      kept.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function rowsIn(all: Iterable<Import>): number {
  let rows = 0;
  for (const { result } of all)
    if (result && !isRefused(result)) rows += result.preview.rows.length + (result.items?.length ?? 0);
  return rows;
}

async function readOnce(
  turn: ReturnType<typeof createTurns>,
  one: Import,
  options: ImportOptions,
): Promise<ImportResult> {
  one.stop.abort();
  const stop = new AbortController();
  one.stop = stop;
  one.progress = START;
  const result = await turn(async () => {
    // cancelled before its turn came: the file is gone, the reader only says so
    const bytes = stop.signal.aborted ? new Uint8Array() : await readFile(one.path);
    const onProgress = (progress: ImportProgress) => {
      if (one.stop === stop) one.progress = progress;
    };
    return runImport({ name: one.name, bytes }, options, { signal: stop.signal, onProgress });
  });
  const isLatest = one.stop === stop;
  const isBetter = !('refused' in result) || one.result === null;
  if (isLatest && isBetter) Object.assign(one, { result, options });
  return result;
}
