import { createHash } from 'node:crypto';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import type {
  ImportedItem,
  ImportOptions,
  ImportProgress,
  ImportReading,
  ImportResult,
} from '@dachushi/domain/protocol/import-messages.ts';
import { baselineHeading } from './baseline-heading.ts';
import { buildBaseline } from './build-baseline.ts';
import { fileFormat } from './file-format.ts';
import type { ImportFile } from './import-file.ts';
import { joinItems } from './join-items.ts';
import { readFacts } from './ledger-facts.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import { LIMITS } from './limits.ts';
import { openGrids } from './open-grids.ts';
import { previewOf, previewOfBaseline } from './preview.ts';
import { readJson } from './read-json.ts';
import { readSheets, sheetFound } from './read-sheets.ts';
import type { SheetReading } from './read-sheets.ts';
import { FileRefused, refusalOf } from './refusal.ts';
import { ProblemList } from './table/problem-list.ts';
import { tooManyDivisions } from './table/read-ledger-table.ts';
import { differs, keyOf } from './table/summary-sheets.ts';
import type { LedgerRow } from './table/ledger-row.ts';

type OnProgress = (progress: ImportProgress) => void;

/**
 * Reads a ledger of divisions (or an item list) and says everything that was found. Never rejects; the promise holds either
 * a refusal of the whole file or the reading with its problems.
 */
export async function readLedger(
  file: ImportFile,
  options: ImportOptions = {},
  onProgress: OnProgress = () => {},
): Promise<ImportResult> {
  try {
    return await readFile(file, options, onProgress);
  } catch (error) {
    if (error instanceof FileRefused) return { refused: refusalOf({ file: file.name, ...error, sheet: error.sheet }) };
    return { refused: refusalOf({ file: file.name, code: 'import-crashed' }) };
  }
}

async function readFile(file: ImportFile, options: ImportOptions, onProgress: OnProgress): Promise<ImportReading> {
  onProgress({ stage: 'opening', done: 0, sheet: null });
  const format = fileFormat(file.name, file.bytes);
  const facts = fileFacts(file);
  if (format === 'json') return readingOfBaseline(facts, readJson(file.bytes));

  const problems = new ProblemList();
  const grids = await openGrids({ ...file, format, options, problems, onProgress });
  onProgress({ stage: 'columns', done: 0.6, sheet: null });
  const further = readFacts(grids);
  const sheets = readSheets(grids, further.sheets, options);
  refuseNothing(sheets, problems);
  onProgress({ stage: 'preview', done: 0.9, sheet: null });
  return assemble({ file: facts, options, sheets, problems, further });
}

function fileFacts({ name, bytes }: ImportFile): ImportReading['file'] {
  return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** @throws FileRefused when there is nothing to show at all */
function refuseNothing(sheets: readonly SheetReading[], problems: ProblemList): void {
  if (problems.hasErrors) return;
  const used = sheets.filter(({ skipped }) => skipped === null);
  if (used.length === 0) {
    const withHeader = sheets.some(({ mapping }) => mapping !== null);
    if (!withHeader)
      throw new FileRefused('no-header', {
        zh: '需要一行写明“单位”“内设机构名称”等列名',
        en: 'One row must name the columns',
      });
    return;
  }
  const empty = used.every(
    ({ ledger, items, problems: own }) => ledger.rows.length + items.length === 0 && !own.hasErrors,
  );
  if (empty) throw new FileRefused('no-data-rows', undefined, used[0]?.grid.name ?? null);
  const divisions = used.reduce((sum, { ledger }) => sum + ledger.rows.length, 0);
  if (divisions > LIMITS.divisions) throw tooManyDivisions(null);
}

interface Assembling {
  readonly file: ImportReading['file'];
  readonly options: ImportOptions;
  readonly sheets: readonly SheetReading[];
  readonly problems: ProblemList;
  readonly further: LedgerFacts;
}

function assemble({ file, options, sheets, problems, further }: Assembling): ImportReading {
  const used = sheets.filter(({ skipped }) => skipped === null);
  const rows = used.flatMap(({ ledger }) => ledger.rows);
  const items = used.flatMap((sheet) => sheet.items);
  reportDoubles(rows, problems);
  const leaders = used.flatMap(({ ledger }) =>
    ledger.leaders.map(({ counts }) => ({ establishment: counts.establishment ?? null })),
  );
  const statedTotals = used.flatMap((sheet) => sheet.statedTotals);
  const sound = !problems.hasErrors && sheets.every((sheet) => !sheet.problems.hasErrors);
  const heading = () => baselineHeading({ file, options, grids: used.map(({ grid }) => grid), further });
  const built = sound && rows.length > 0 ? buildBaseline(rows, heading(), further) : null;
  const baseline = sound ? withItems(built ?? options.joins ?? null, items, problems) : null;
  return {
    file,
    sheets: sheets.map(sheetFound),
    mapping: { sheets: sheets.flatMap(({ mapping }) => mapping ?? []) },
    problems: [...problems.list(), ...sheets.flatMap((sheet) => sheet.problems.list())],
    preview: previewOf({ rows, items, leaders, statedTotals }),
    baseline: problems.hasErrors ? null : baseline,
    ...(items.length > 0 ? { items } : {}),
  };
}

function withItems(baseline: Baseline | null, items: readonly ImportedItem[], problems: ProblemList): Baseline | null {
  return baseline && items.length > 0 ? joinItems(baseline, items, problems) : baseline;
}

/** Two divisions of one name in a department: a slip, or the same one twice with other numbers. */
function reportDoubles(rows: readonly LedgerRow[], problems: ProblemList): void {
  const seen = new Map<string, LedgerRow>();
  for (const row of rows) {
    const first = seen.get(keyOf(row));
    if (!first) {
      seen.set(keyOf(row), row);
      continue;
    }
    const { department, division, sheet } = row;
    const code = first.sheet !== sheet && differs(first, row) ? 'conflicting-duplicate' : 'duplicate-division';
    problems.error(code, { sheet, row: row.row }, { department, division, alsoSheet: first.sheet, alsoRow: first.row });
  }
}

function readingOfBaseline(file: ImportReading['file'], baseline: Baseline): ImportReading {
  const preview = previewOfBaseline(baseline);
  return { file, sheets: [], mapping: { sheets: [] }, problems: [], preview, baseline };
}
