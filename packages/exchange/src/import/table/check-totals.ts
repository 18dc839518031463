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
    const department = ownerOf(total, scopes, { sums, rows: divisions });
    return COUNT_MEANINGS.flatMap((meaning) => statedTotal({ table, total, meaning, sums, scopes, department }));
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

/** What a total may be the total of: rows between two numbers (both excluded), or a department. */
type Scope = { readonly after: number; readonly before: number } | { readonly department: string };

function scopesOf(
  total: TotalRow,
  { before, after }: { before: TotalRow | undefined; after: TotalRow | undefined },
): readonly Scope[] {
  const end = Number.POSITIVE_INFINITY;
  const sinceLast = { after: before?.row ?? 0, before: total.row };
  const untilNext = { after: total.row, before: after?.row ?? end };
  const department = total.department === null ? [] : [{ department: total.department }];
  const sheet = { after: 0, before: end };
  const soFar = { after: 0, before: total.row };
  return total.label.includes('小计')
    ? [sinceLast, ...department, untilNext, soFar, sheet]
    : [sheet, soFar, ...department, sinceLast, untilNext];
}

/** Whose total it is: the department's above it, or null when it counts more than that one. */
function ownerOf(
  { department, label, counts }: TotalRow,
  scopes: readonly Scope[],
  { sums, rows }: { readonly sums: RowSums; readonly rows: readonly CountedRow[] },
): string | null {
  if (department === null || label.includes('小计') || label.includes(department)) return department;
  const agreeing = (scope: Scope) =>
    COUNT_MEANINGS.filter((meaning) => counts[meaning] != null && sums.of(meaning, scope).includes(counts[meaning]))
      .length;
  const [first, ...others] = scopes;
  if (!first) return department;
  const scope = others.reduce((best, other) => (agreeing(other) > agreeing(best) ? other : best), first);
  if ('department' in scope) return department;
  const counted = rows.filter(({ row }) => row > scope.after && row < scope.before);
  return counted.every((row) => row.department === department) ? department : null;
}

interface Comparing {
  readonly table: SheetTable;
  readonly total: TotalRow;
  readonly meaning: CountMeaning;
  readonly sums: RowSums;
  readonly scopes: readonly Scope[];
  readonly department: string | null;
}

function statedTotal({ table, total, meaning, sums, scopes, department }: Comparing): readonly StatedTotal[] {
  const stated = total.counts[meaning];
  if (typeof stated !== 'number' || !table.has(meaning)) return [];
  const { row, label } = total;
  const options = scopes.flatMap((scope) => sums.of(meaning, scope));
  const counted = options.find((sum) => sum === stated) ?? options[0] ?? 0;
  return [{ sheet: table.sheet, row, label, department, meaning, stated, counted }];
}

class RowSums {
  readonly #divisions: SumTable;
  readonly #leaders: SumTable;

  constructor(divisions: readonly CountedRow[], leaders: readonly CountedRow[]) {
    this.#divisions = new SumTable(divisions);
    this.#leaders = new SumTable(leaders);
  }

  /** The sum with leader rows (departments count them) and without. */
  of(meaning: CountMeaning, scope: Scope): readonly number[] {
    const divisions = this.#divisions.sum(meaning, scope);
    const leaders = this.#leaders.sum(meaning, scope);
    return leaders === 0 ? [divisions] : [divisions + leaders, divisions];
  }
}

/** Running sums, so that a thousand 小计 rows are compared as quickly as one. */
class SumTable {
  readonly #rows: readonly CountedRow[];
  readonly #running = new Map<CountMeaning, readonly number[]>();
  readonly #departments = new Map<string, number>();

  constructor(rows: readonly CountedRow[]) {
    this.#rows = rows;
    for (const meaning of COUNT_MEANINGS) {
      let sum = 0;
      this.#running.set(meaning, [0, ...rows.map((row) => (sum += this.#count(row, meaning)))]);
    }
  }

  sum(meaning: CountMeaning, scope: Scope): number {
    if ('department' in scope) return this.#departments.get(`${meaning} ${scope.department}`) ?? 0;
    const running = this.#running.get(meaning) ?? [];
    return (running[this.#firstFrom(scope.before)] ?? 0) - (running[this.#firstFrom(scope.after + 1)] ?? 0);
  }

  #count(row: CountedRow, meaning: CountMeaning): number {
    const value = valueOf(row.counts, meaning) ?? 0;
    const key = `${meaning} ${row.department}`;
    this.#departments.set(key, (this.#departments.get(key) ?? 0) + value);
    return value;
  }

  /** Place of the first row with this number or a higher one. */
  #firstFrom(number: number): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle]?.row ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function valueOf(counts: Counts, meaning: CountMeaning): number | null | undefined {
  return meaning === 'postsTotal' ? (counts.chief ?? 0) + (counts.deputy ?? 0) : counts[meaning];
}

function countsOf({ establishment, chief, deputy, actual, perKind }: LedgerRow): Counts {
  return { establishment, chief, deputy, actual, ...perKind };
}
