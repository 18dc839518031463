import type { DivisionKind } from '@dachushi/domain/division.ts';
import { addEstablishment } from '@dachushi/domain/establishment.ts';
import type { GridRow } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { FileRefused } from '../refusal.ts';
import { guessKind, readKind } from './guess-kind.ts';
import type { Counts, LedgerRow, LedgerTable, TotalRow } from './ledger-row.ts';
import { OpenDepartment } from './open-department.ts';
import { ProblemList } from './problem-list.ts';
import { readCount } from './read-count.ts';
import { placesByKind, readEstablishmentKind, ValueReader } from './read-values.ts';
import { rowNature } from './row-nature.ts';
import type { SheetTable } from './sheet-table.ts';

export interface LedgerTableRequest {
  readonly table: SheetTable;
  readonly problems: ProblemList;
  /** Kinds chosen by the user, by row number. */
  readonly kinds: ReadonlyMap<number, DivisionKind>;
  readonly skippedRows: ReadonlySet<number>;
  /** The department of a sheet without such a column, or ''. */
  readonly sheetDepartment: string;
}

/** Reads the divisions under one header. Everything that was skipped, filled or converted is in the problems. */
export function readLedgerTable(request: LedgerTableRequest): LedgerTable {
  return new LedgerTableReader(request).read();
}

class LedgerTableReader {
  readonly #request: LedgerTableRequest;
  readonly #table: SheetTable;
  readonly #problems: ProblemList;
  readonly #values: ValueReader;
  readonly #department: OpenDepartment;
  readonly #rows: LedgerRow[] = [];
  readonly #totals: TotalRow[] = [];
  readonly #leaders: { row: number; department: string; counts: Counts }[] = [];

  constructor(request: LedgerTableRequest) {
    this.#request = request;
    this.#table = request.table;
    this.#problems = request.problems;
    this.#values = new ValueReader(request.table, request.problems);
    this.#department = new OpenDepartment(request, this.#values);
  }

  read(): LedgerTable {
    let before = this.#table.mapping.headerRow + this.#table.mapping.headerRows - 1;
    for (const row of this.#table.body) {
      if (row.number > before + 1) this.#warn('blank-row-skipped', before + 1);
      before = row.number;
      if (!this.#request.skippedRows.has(row.number)) this.#readRow(row);
    }
    return { rows: this.#rows, totals: this.#totals, leaders: this.#leaders };
  }

  #readRow(row: GridRow): void {
    const nature = rowNature(this.#table, row);
    if (row.hidden && nature.is !== 'blank') this.#warn('hidden-rows-included', row.number);
    switch (nature.is) {
      case 'blank':
        return this.#warn('blank-row-skipped', row.number);
      case 'footnote':
        return this.#warn('footnote-skipped', row.number, row.cells.find((cell) => cell)?.text);
      case 'repeated-header':
        return this.#warn('repeated-header-skipped', row.number);
      case 'subtotal':
        return this.#readTotal(row, nature.label);
      case 'section':
        this.#warn('section-row-as-department', row.number, nature.name);
        return this.#department.begin(nature.name, row);
      case 'nameplate':
        return this.#hang(row, nature.name);
      case 'leader':
        return this.#readLeader(row);
      case 'entry':
        return this.#readEntry(row);
    }
  }

  #readTotal(row: GridRow, label: string): void {
    this.#warn('subtotal-skipped', row.number, label);
    const { counts } = this.#quietCounts(row);
    this.#totals.push({ row: row.number, label, department: this.#department.name, counts });
  }

  #readLeader(row: GridRow): void {
    const department = this.#department.of(row);
    this.#warn('leader-row-skipped', row.number, this.#table.filled(row, 'division').text);
    this.#leaders.push({ row: row.number, department, counts: this.#quietCounts(row).counts });
  }

  /** Rows that are not imported must not be the reason why a file is not. */
  #quietCounts(row: GridRow) {
    return new ValueReader(this.#table, new ProblemList()).counts(row);
  }

  #hang(row: GridRow, nameplate: string): void {
    const last = this.#rows.at(-1);
    this.#warn('nameplate-row-attached', row.number, nameplate);
    if (last)
      this.#rows[this.#rows.length - 1] = {
        ...last,
        nameplate: [last.nameplate, nameplate].filter(Boolean).join('、'),
      };
  }

  #readEntry(row: GridRow): void {
    if (this.#isRagged(row)) return;
    const department = this.#department.of(row);
    const division = this.#table.filled(row, 'division');
    const { counts, included } = this.#values.counts(row);
    if (division.fromMerge && this.#continues(row, counts)) return;
    const place = { sheet: this.#table.sheet, row: row.number, column: this.#table.column('division') };
    if (division.text === '') {
      const stated = counts.establishment ?? null;
      if (stated !== null && this.#isDepartmentTotal(row, stated)) return this.#readTotal(row, department);
      return this.#problems.error('missing-division-name', place, { department });
    }
    const { name, nameplate, broken } = this.#values.name(row, 'division');
    if (department === '') {
      this.#problems.error(
        'missing-department',
        { ...place, column: this.#table.column('department') },
        { division: name },
      );
    }
    if (broken || department === '') return;
    if (this.#rows.length >= LIMITS.divisions) throw tooManyDivisions(this.#table.sheet);
    this.#rows.push(this.#entry({ row, department, name, nameplate, counts, included }));
  }

  #entry(read: {
    readonly row: GridRow;
    readonly department: string;
    readonly name: string;
    readonly nameplate: string | null;
    readonly counts: Counts;
    readonly included: Readonly<Record<string, number>>;
  }): LedgerRow {
    const { row, department, name, nameplate, counts } = read;
    const values = this.#values;
    const kindText = values.plain(row, 'kind');
    const kind = this.#request.kinds.get(row.number) ?? readKind(kindText);
    const places = placesByKind(counts, read.included, readEstablishmentKind(values.plain(row, 'establishmentKind')));
    const place = { sheet: this.#table.sheet, row: row.number, column: this.#table.column('establishment') };
    if (places.mismatch) {
      const detail = { stated: counts.establishment ?? 0, counted: sumOfKinds(counts), label: name };
      this.#problems.warn('totals-mismatch', place, { detail });
    }
    return {
      sheet: this.#table.sheet,
      row: row.number,
      department,
      departmentCode: this.#table.filled(row, 'departmentCode').text,
      departmentCategory: this.#table.filled(row, 'departmentCategory').text,
      division: name,
      code: values.code(row, 'code'),
      nameplate: nameplate ?? (values.plain(row, 'nameplate') || null),
      kind: kind ?? guessKind(name),
      kindGuessed: kind === null,
      duties: values.plain(row, 'duties'),
      establishment: places.total,
      perKind: places.perKind,
      chief: counts.chief ?? null,
      deputy: counts.deputy ?? null,
      actual: counts.actual ?? null,
      counted: values.yesNo(row, 'counted'),
      protected: values.yesNo(row, 'protected'),
      temporary: values.yesNo(row, 'temporary'),
      temporaryUntil: values.plain(row, 'temporaryUntil'),
      temporaryDocument: values.plain(row, 'temporaryDocument'),
    };
  }

  /** A division merged over several rows (one per kind of 编制): its numbers add up. */
  #continues(row: GridRow, counts: Counts): boolean {
    const last = this.#rows.at(-1);
    if (!last) return false;
    const kind = readEstablishmentKind(this.#table.text(row, 'establishmentKind'));
    const more = placesByKind(counts, {}, kind);
    const sum = (a: number | null, b: number | null) => (a === null && b === null ? null : (a ?? 0) + (b ?? 0));
    const perKind =
      last.perKind && more.perKind ? addEstablishment(last.perKind, more.perKind) : (last.perKind ?? more.perKind);
    this.#warn('merged-cells-filled', row.number);
    this.#rows[this.#rows.length - 1] = {
      ...last,
      establishment: sum(last.establishment, more.total),
      perKind,
      chief: sum(last.chief, counts.chief ?? null),
      deputy: sum(last.deputy, counts.deputy ?? null),
      actual: sum(last.actual, counts.actual ?? null),
    };
    return true;
  }

  /** A department's own row with its total, above its divisions: only when they add up to it. */
  #isDepartmentTotal(row: GridRow, stated: number): boolean {
    const name = this.#table.text(row, 'department');
    if (name === '') return false;
    let sum = 0;
    for (const next of this.#table.body.slice(this.#table.body.indexOf(row) + 1)) {
      const department = this.#table.text(next, 'department');
      if (department !== '' && department !== name) break;
      sum += readCount(this.#table.cell(next, 'establishment')).value ?? 0;
      if (sum > stated) return false;
    }
    return sum === stated;
  }

  #isRagged(row: GridRow): boolean {
    if (!this.#table.grid.delimited) return false;
    const header = this.#table.grid.rows.find((each) => each.number === this.#table.mapping.headerRow);
    const expected = header?.fields ?? row.fields;
    const surplus = row.cells.length > expected;
    if (!surplus && row.fields >= expected) return false;
    this.#problems.error('ragged-row', { sheet: null, row: row.number }, { expected, found: row.fields });
    return true;
  }

  #warn(code: Parameters<ProblemList['warn']>[0], row: number, example?: string): void {
    this.#problems.warn(code, { sheet: this.#table.sheet, row }, example === undefined ? {} : { example });
  }
}

function sumOfKinds(counts: Counts): number {
  return (counts.行政 ?? 0) + (counts.政法 ?? 0) + (counts.事业 ?? 0) + (counts.工勤 ?? 0);
}

export function tooManyDivisions(sheet: string | null): FileRefused {
  const because = { zh: `内设机构最多 ${LIMITS.divisions} 个`, en: `At most ${LIMITS.divisions} divisions` };
  return new FileRefused('too-many-rows', because, sheet);
}
