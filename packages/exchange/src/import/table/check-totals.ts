import type { StatedTotal } from '@dachushi/domain/protocol/import-messages.ts';
import { COUNT_MEANINGS } from './ledger-row.ts';
import type { CountMeaning, Counts, LedgerRow, LedgerTable, TotalRow } from './ledger-row.ts';
import type { ProblemList } from './problem-list.ts';
import type { SheetTable } from './sheet-table.ts';

interface CountedRow {
  readonly row: number;
  readonly department: string;
  readonly counts: Counts;
}

/** Compares every 小计 and 合计 of the sheet with what was counted, leader rows in and out, and reports both outcomes. */
export function checkTotals(table: SheetTable, read: LedgerTable, problems: ProblemList): readonly StatedTotal[] {
  const divisions = read.rows.map((row) => ({ row: row.row, department: row.department, counts: countsOf(row) }));
  const sums = new RowSums(divisions, read.leaders);
  const stated = read.totals.flatMap((total, at) => {
    const scopes = scopesOf(total, { before: read.totals[at - 1], after: read.totals[at + 1] });
    return COUNT_MEANINGS.flatMap((meaning) => statedTotal({ table, total, meaning, sums, scopes }));
  });
  for (const each of stated) {
    if (each.stated === each.counted) continue;
    const { row, label, meaning } = each;
    const detail = { label, meaning, stated: each.stated, counted: each.counted };
    problems.warn('totals-mismatch', { sheet: table.sheet, row, column: table.column(meaning) }, { detail });
  }
  const matching = stated.filter((each) => each.stated === each.counted);
  const [first] = matching;
  if (first && matching.length === stated.length) {
    problems.warn('totals-match', { sheet: table.sheet, row: first.row }, { detail: { compared: matching.length } });
  }
  return stated;
}

/** What a total may be the total of, the likeliest first. */
type Scope = (row: CountedRow) => boolean;

function scopesOf(
  total: TotalRow,
  { before, after }: { before: TotalRow | undefined; after: TotalRow | undefined },
): readonly Scope[] {
  const sinceLast: Scope = ({ row }) => row > (before?.row ?? 0) && row < total.row;
  const untilNext: Scope = ({ row }) => row > total.row && row < (after?.row ?? Number.POSITIVE_INFINITY);
  const department: Scope = (row) => row.department === total.department;
  const sheet: Scope = () => true;
  const soFar: Scope = ({ row }) => row < total.row;
  return total.label.includes('小计')
    ? [sinceLast, department, untilNext, soFar, sheet]
    : [sheet, soFar, department, sinceLast, untilNext];
}

interface Comparing {
  readonly table: SheetTable;
  readonly total: TotalRow;
  readonly meaning: CountMeaning;
  readonly sums: RowSums;
  readonly scopes: readonly Scope[];
}

function statedTotal({ table, total, meaning, sums, scopes }: Comparing): readonly StatedTotal[] {
  const stated = total.counts[meaning];
  if (typeof stated !== 'number' || !table.has(meaning)) return [];
  const { row, label, department } = total;
  const options = scopes.flatMap((scope) => sums.of(meaning, scope));
  const counted = options.find((sum) => sum === stated) ?? options[0] ?? 0;
  return [{ sheet: table.sheet, row, label, department, meaning, stated, counted }];
}

class RowSums {
  readonly #divisions: readonly CountedRow[];
  readonly #leaders: readonly CountedRow[];

  constructor(divisions: readonly CountedRow[], leaders: readonly CountedRow[]) {
    this.#divisions = divisions;
    this.#leaders = leaders;
  }

  /** The sum with leader rows (departments count them) and without. */
  of(meaning: CountMeaning, scope: Scope): readonly number[] {
    const divisions = sum(this.#divisions, meaning, scope);
    const leaders = sum(this.#leaders, meaning, scope);
    return leaders === 0 ? [divisions] : [divisions + leaders, divisions];
  }
}

function sum(rows: readonly CountedRow[], meaning: CountMeaning, scope: Scope): number {
  return rows.reduce((total, row) => (scope(row) ? total + (valueOf(row.counts, meaning) ?? 0) : total), 0);
}

function valueOf(counts: Counts, meaning: CountMeaning): number | null | undefined {
  return meaning === 'postsTotal' ? (counts.chief ?? 0) + (counts.deputy ?? 0) : counts[meaning];
}

function countsOf({ establishment, chief, deputy, actual, perKind }: LedgerRow): Counts {
  return { establishment, chief, deputy, actual, ...perKind };
}
