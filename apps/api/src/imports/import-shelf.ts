import { readFile } from 'node:fs/promises';
import type { ImportOptions, ImportProgress, ImportResult } from '@dachushi/domain/protocol/import-messages.ts';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { runImport } from '@dachushi/exchange/import/run-import.ts';
import { createTurns } from '../exports/turn-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { createHourShelf } from '../hour-shelf.ts';
import type { HourShelf, HourShelfOptions, Kept } from '../hour-shelf.ts';
import type { IdSource } from '../id-source.ts';

/** One file on its way to becoming a baseline. Lives in memory; what lasts is the baseline. */
export interface Import extends Kept {
  readonly name: string;
  readonly size: number;
  progress: ImportProgress;
  /** Null until it has been read once; the last reading that was not refused, else the refusal. */
  result: ImportResult | null;
  /** How that reading was asked for. */
  options: ImportOptions;
  /** Id of the baseline an item list joins. */
  joins: string | null;
  /** Ids of the imports that it puts together; empty for a single file. */
  readonly combines: readonly string[];
}

export interface ImportShelf extends Pick<HourShelf<Import>, 'drop' | 'close'> {
  /** A fresh id and where its file belongs. @throws HttpProblem `import_busy` when too many wait. */
  place(): { readonly id: string; readonly path: string };
  add(file: Pick<Import, 'id' | 'name' | 'size' | 'path'>): Import;
  /** Several files that become one baseline; takes the stead of an earlier combination of any of them. */
  combine(parts: readonly Import[], name: string): Import;
  /** @throws HttpProblem `import_unknown`. */
  find(id: string): Import;
  /** Reads the file (again); one at a time, on a thread of its own. A reading still under way is given up. */
  read(one: Import, options: ImportOptions): Promise<ImportResult>;
}

type ShelfOptions = Omit<HourShelfOptions<Import>, 'onDrop'> & { readonly ids: IdSource };

/** A city has a file for each of its departments. */
const MOST_KEPT = 80;
/** Divisions and items in all of them together: what is kept of a reading lies in memory. */
const MOST_ROWS = 400_000;
const START: ImportProgress = { stage: 'opening', done: 0, sheet: null };

export function createImportShelf({ ids, ...options }: ShelfOptions): ImportShelf {
  const shelf = createHourShelf<Import>({ ...options, onDrop: ({ id }) => forgetCombinations([id]) });
  const turn = createTurns();

  function forgetCombinations(parts: readonly string[]): void {
    for (const { id, combines } of shelf.all()) if (combines.some((part) => parts.includes(part))) shelf.forget(id);
  }
  return {
    place() {
      const all = shelf.all();
      if (all.length >= MOST_KEPT || rowsIn(all) >= MOST_ROWS) throw new HttpProblem('import_busy');
      const { id, path } = shelf.place(ids.next('i'));
      return { id, path };
    },
    add: (file) => shelf.put({ ...shelf.place(file.id), ...file, ...unread(), combines: [] }),
    combine(parts, name) {
      const combines = parts.map(({ id }) => id);
      forgetCombinations(combines);
      const size = parts.reduce((sum, part) => sum + part.size, 0);
      const expiresAt = Math.min(...parts.map((part) => part.expiresAt));
      return shelf.put({ ...shelf.place(ids.next('i')), ...unread(), name, size, expiresAt, combines });
    },
    find(id) {
      const one = shelf.find(id);
      if (!one) throw new HttpProblem('import_unknown', { importId: id });
      return one;
    },
    read: (one, how) => readOnce(turn, one, how),
    drop: shelf.drop,
    close: shelf.close,
  };
}

function unread(): Pick<Import, 'progress' | 'result' | 'options' | 'joins'> {
  return { progress: START, result: null, options: {}, joins: null };
}

function rowsIn(all: readonly Import[]): number {
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
