import type { LedgerRow } from './ledger-row.ts';

export interface SheetRows {
  readonly sheet: string | null;
  readonly rows: readonly LedgerRow[];
}

export interface Conflict {
  readonly row: LedgerRow;
  readonly other: LedgerRow;
}

export interface SummaryFound {
  readonly sheet: string | null;
  /** Divisions that it repeats with other numbers. */
  readonly conflicts: readonly Conflict[];
}

const SUMMARY_NAME = /汇总|总表|合计|总计|全部|一览|总台账/;
const ENOUGH = 0.8;

/** Sheets that repeat what others hold: by name, or because they cover at least two others. Never the last one standing. */
export function findSummaries(sheets: readonly SheetRows[]): readonly SummaryFound[] {
  const found: SummaryFound[] = [];
  let rest = sheets.filter(({ rows }) => rows.length > 0);
  for (let again = true; again;) {
    const summary =
      rest.length > 1 ? [...rest].sort(likelierFirst).find((sheet) => repeatsOthers(sheet, rest)) : undefined;
    again = summary !== undefined;
    if (!summary) break;
    rest = rest.filter((sheet) => sheet !== summary);
    found.push({ sheet: summary.sheet, conflicts: conflictsWith(summary, rest) });
  }
  return found;
}

function likelierFirst(a: SheetRows, b: SheetRows): number {
  return Number(isNamed(b)) - Number(isNamed(a)) || b.rows.length - a.rows.length;
}

function isNamed({ sheet }: SheetRows): boolean {
  return SUMMARY_NAME.test(sheet ?? '');
}

function repeatsOthers(sheet: SheetRows, all: readonly SheetRows[]): boolean {
  const others = all.filter((other) => other !== sheet);
  const known = rowsByKey(others);
  const repeated = sheet.rows.filter((row) => known.has(keyOf(row)));
  if (repeated.length < sheet.rows.length * ENOUGH || repeated.length === 0) return false;
  const covered = new Set(repeated.map((row) => known.get(keyOf(row))?.sheet));
  return isNamed(sheet) || covered.size >= 2;
}

function conflictsWith({ rows }: SheetRows, others: readonly SheetRows[]): readonly Conflict[] {
  const known = rowsByKey(others);
  return rows.flatMap((row) => {
    const other = known.get(keyOf(row));
    return other && differs(row, other) ? [{ row, other }] : [];
  });
}

/** The same division with other numbers; a number that one of them lacks is no contradiction. */
export function differs(a: LedgerRow, b: LedgerRow): boolean {
  return (['establishment', 'chief', 'deputy'] as const).some(
    (key) => a[key] !== null && b[key] !== null && a[key] !== b[key],
  );
}

function rowsByKey(sheets: readonly SheetRows[]): ReadonlyMap<string, LedgerRow> {
  return new Map(sheets.flatMap(({ rows }) => rows.map((row) => [keyOf(row), row] as const)));
}

export function keyOf({ department, division }: Pick<LedgerRow, 'department' | 'division'>): string {
  return `${department}\u0000${division}`;
}
