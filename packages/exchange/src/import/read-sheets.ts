import { totalPosts } from '@dachushi/domain/posts.ts';
import type { DivisionKind } from '@dachushi/domain/division.ts';
import type {
  ImportedItem,
  ImportOptions,
  SheetFound,
  SheetMapping,
  SheetSkipped,
  StatedTotal,
} from '@dachushi/domain/protocol/import-messages.ts';
import { checkColumns } from './check-columns.ts';
import type { Grid } from './grid.ts';
import { FACT_SHEETS } from './ledger-facts.ts';
import { checkTotals } from './table/check-totals.ts';
import { cleanName } from './table/clean-name.ts';
import { findMapping, headOf, shapeOf } from './table/find-mapping.ts';
import type { LedgerTable } from './table/ledger-row.ts';
import { ProblemList } from './table/problem-list.ts';
import { readItemTable } from './table/read-item-table.ts';
import { readLedgerTable } from './table/read-ledger-table.ts';
import { SheetTable } from './table/sheet-table.ts';
import { findSummaries } from './table/summary-sheets.ts';
import type { SummaryFound } from './table/summary-sheets.ts';

/** One sheet as it was read, whether it is used or not. */
export interface SheetReading {
  readonly grid: Grid;
  readonly mapping: SheetMapping | null;
  readonly skipped: SheetSkipped | null;
  readonly problems: ProblemList;
  readonly ledger: LedgerTable;
  readonly items: readonly ImportedItem[];
  readonly statedTotals: readonly StatedTotal[];
}

const NOTHING: LedgerTable = { rows: [], totals: [], leaders: [] };

/** Reads every sheet by its own header, then leaves out those that repeat others. */
export function readSheets(
  grids: readonly Grid[],
  facts: ReadonlySet<Grid>,
  options: ImportOptions,
): readonly SheetReading[] {
  const own = [...facts].some((grid) => grid.name === FACT_SHEETS.heading.name);
  const read = grids.map((grid) => readSheet({ grid, known: facts.has(grid) ? 'facts' : null, options, own }));
  return leaveOutSummaries(read, options);
}

interface ReadingSheet {
  readonly grid: Grid;
  readonly known: SheetSkipped | null;
  readonly options: ImportOptions;
  /** The workbook was written by this app. */
  readonly own: boolean;
}

function readSheet({ grid, known, options, own }: ReadingSheet): SheetReading {
  const problems = new ProblemList();
  const asked = options.mapping?.sheets.some((each) => each.sheet === grid.name) ?? false;
  const found = known === null && grid.rows.length > 0 ? findMapping(grid, options.mapping) : null;
  const skipped = known ?? skippedBecause(grid, found, asked);
  if (skipped !== null || found === null) {
    if (skipped === 'hidden') problems.warn('hidden-sheet-skipped', { sheet: grid.name }, { example: grid.name ?? '' });
    const mapping = found && { ...found, use: false };
    return { grid, mapping, skipped: skipped ?? 'no-header', problems, ledger: NOTHING, items: [], statedTotals: [] };
  }
  return readTable(new SheetTable(grid, found, own), problems, options);
}

function skippedBecause(grid: Grid, mapping: SheetMapping | null, asked: boolean): SheetSkipped | null {
  if (grid.rows.length === 0) return 'empty';
  if (!mapping) return 'no-header';
  if (asked) return mapping.use ? null : 'not-chosen';
  return grid.hidden ? 'hidden' : null;
}

function readTable(table: SheetTable, problems: ProblemList, options: ImportOptions): SheetReading {
  const { grid, mapping } = table;
  checkColumns(table, problems);
  const skippedRows = new Set<number>();
  const kinds = new Map<number, DivisionKind>();
  for (const fix of options.fixes ?? []) {
    if (fix.sheet !== grid.name) continue;
    if (fix.type === 'skip-row') skippedRows.add(fix.row);
    if (fix.type === 'kind') kinds.set(fix.row, fix.kind);
  }
  const request = {
    table,
    problems,
    skippedRows,
    sheetDepartment: table.has('department') ? '' : sheetDepartment(table),
  };
  if (mapping.content === 'items') {
    const items = table.has('itemName') && table.has('handler') ? readItemTable(request) : [];
    return { grid, mapping, skipped: null, problems, ledger: NOTHING, items, statedTotals: [] };
  }
  const ledger = table.has('division') ? readLedgerTable({ ...request, kinds }) : NOTHING;
  const statedTotals = checkTotals(table, ledger, problems);
  reportDepartments(table, ledger, problems);
  reportLeadership(table, ledger, problems);
  const bySection =
    !table.has('department') && problems.list().some(({ code }) => code === 'section-row-as-department');
  return {
    grid,
    mapping: bySection ? { ...mapping, departmentFrom: 'section-rows' } : mapping,
    skipped: null,
    problems,
    ledger,
    items: [],
    statedTotals,
  };
}

const NO_DEPARTMENT = /^(sheet|工作表|表|第.{1,3}(页|张)|台账|明细|数据|内设机构.*|汇总.*|总表)\s*\d*$/i;
const IN_TITLE =
  /^(?:附件?\d*[:：]?)?\s*(.{1,28}?(?:局|委员会|委|办公厅|办公室|厅|院|署|中心|政府))(?:机关)?(?:内设|处室|机构|人员|编制|机关|职能)/;

/** Without a column: what the sheet or its title is called, when that can be a department. */
function sheetDepartment({ grid, mapping }: SheetTable): string {
  const name = cleanName(grid.name ?? '').name;
  if (name !== '' && !NO_DEPARTMENT.test(name)) return name;
  for (const row of grid.rows) {
    if (row.number >= mapping.headerRow) break;
    const title = cleanName(row.cells.find((cell) => cell)?.text ?? '').name;
    const [, department] =
      IN_TITLE.exec(title) ?? /^(?:填报|编报)?单位[（(]?(?:盖章)?[）)]?[:：]\s*(.+)$/.exec(title) ?? [];
    if (department) return department.trim();
  }
  return '';
}

function reportDepartments(table: SheetTable, { rows }: LedgerTable, problems: ProblemList): void {
  if (table.has('department') || rows.length === 0) return;
  const bySection = problems.list().some(({ code }) => code === 'section-row-as-department');
  if (!bySection)
    problems.warn('sheet-name-as-department', { sheet: table.sheet }, { example: rows[0]?.department ?? '' });
}

/** At most 1 up to 3 places, 2 up to 7, 3 up to 14, 4 from 15: a ceiling to be told of, not a bar. */
function reportLeadership(table: SheetTable, { rows }: LedgerTable, problems: ProblemList): void {
  for (const row of rows) {
    if (row.establishment === null || row.chief === null) continue;
    const ceiling = row.establishment <= 3 ? 1 : row.establishment <= 7 ? 2 : row.establishment <= 14 ? 3 : 4;
    const posts = totalPosts({ chief: row.chief, deputy: row.deputy ?? 0, freed: 0 });
    if (posts <= ceiling) continue;
    const place = { sheet: table.sheet, row: row.row, column: table.column('chief') };
    problems.warn('over-leadership', place, {
      example: `${row.division} ${row.establishment}名 正${row.chief}副${row.deputy ?? 0}`,
    });
  }
}

function leaveOutSummaries(read: readonly SheetReading[], options: ImportOptions): readonly SheetReading[] {
  const unasked = (sheet: string | null) => !options.mapping?.sheets.some((each) => each.sheet === sheet);
  const used = read.filter(({ skipped, mapping }) => skipped === null && mapping?.content === 'ledger');
  const summaries = new Map<string | null, SummaryFound>();
  const candidates = used.map(({ grid, ledger }) => ({ sheet: grid.name, rows: ledger.rows }));
  for (const summary of findSummaries(candidates)) {
    if (unasked(summary.sheet)) summaries.set(summary.sheet, summary);
  }
  // Totals by department without any division say nothing that the divisions' own sheets do not say.
  const hasRows = used.some(({ ledger }) => ledger.rows.length > 0);
  for (const { grid, mapping } of used) {
    const divisions = mapping?.columns.some(({ meaning }) => meaning === 'division');
    if (!divisions && hasRows && unasked(grid.name)) summaries.set(grid.name, { sheet: grid.name, conflicts: [] });
  }
  return read.map((each) => {
    const summary = each.skipped === null ? summaries.get(each.grid.name) : undefined;
    return summary ? asSummary(each, summary) : each;
  });
}

/** Nothing of it is imported; only a contradiction with the sheets it repeats is worth telling. */
function asSummary(reading: SheetReading, { sheet, conflicts }: SummaryFound): SheetReading {
  const problems = new ProblemList();
  problems.warn('summary-sheet-skipped', { sheet }, { example: sheet ?? '' });
  for (const { row, other } of conflicts) {
    const { department, division } = row;
    problems.error(
      'conflicting-duplicate',
      { sheet, row: row.row },
      { department, division, alsoSheet: other.sheet, alsoRow: other.row },
    );
  }
  const mapping = reading.mapping && { ...reading.mapping, use: false };
  return { ...reading, mapping, skipped: 'summary', problems, ledger: NOTHING, statedTotals: [] };
}

export function sheetFound({ grid, mapping, skipped }: SheetReading): SheetFound {
  return {
    name: grid.name,
    hidden: grid.hidden,
    rows: grid.rows.at(-1)?.number ?? 0,
    columns: grid.columnCount,
    skipped,
    head: headOf(grid, mapping),
    shape: shapeOf(mapping),
  };
}
