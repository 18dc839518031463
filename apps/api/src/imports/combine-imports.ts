import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportReading } from '@dachushi/domain/protocol/import-messages.ts';
import { combineReadings } from '@dachushi/exchange/import/combine-readings.ts';
import type { BaselineLibrary } from '../baselines/baseline-library.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Language } from '../http/language.ts';
import type { Import, ImportShelf } from './import-shelf.ts';

interface Desk {
  readonly shelf: ImportShelf;
  readonly baselines: BaselineLibrary;
}

/** Several imports as one. @throws HttpProblem `import_unknown`, `import_not_ready`. */
export function combineImports(desk: Desk, ids: readonly string[], language: Language): Import {
  const parts = ids.map((id) => desk.shelf.find(id));
  for (const part of parts) readyReading(desk, part);
  const [first] = parts;
  const name =
    language === 'zh'
      ? `${first?.name ?? ''}等${parts.length}个文件`
      : `${first?.name ?? ''} and ${parts.length - 1} more`;
  return desk.shelf.combine(parts, name);
}

const made = new WeakMap<Import, { readonly from: readonly unknown[]; readonly reading: ImportReading }>();

/**
 * What was read. A combination is put together anew when one of its files was read again.
 * @throws HttpProblem `import_not_ready`; `import_unknown` when a file of a combination is gone.
 */
export function readyReading(desk: Desk, one: Import): ImportReading {
  if (one.combines.length === 0) {
    if (one.result === null || isRefused(one.result)) throw new HttpProblem('import_not_ready', { importId: one.id });
    return one.result;
  }
  const readings = partsOf(desk.shelf, one).map((part) => readyReading(desk, part));
  const from = [...readings, one.joins];
  const before = made.get(one);
  if (before && from.every((each, at) => each === before.from[at])) return before.reading;
  const joined = one.joins === null ? undefined : desk.baselines.find(one.joins)?.indexed.baseline;
  const reading = combineReadings({ readings, name: one.name, ...(joined ? { joins: joined } : {}) });
  made.set(one, { from, reading });
  one.result = reading;
  return reading;
}

/** The files themselves: one, or those that are put together. */
export function partsOf(shelf: ImportShelf, one: Import): readonly Import[] {
  return one.combines.length === 0 ? [one] : one.combines.map((id) => shelf.find(id));
}
