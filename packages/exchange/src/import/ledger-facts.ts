import { DIVISION_RANKS } from '@dachushi/domain/division.ts';
import type { DivisionRank, Duty } from '@dachushi/domain/division.ts';
import type { DutyId } from '@dachushi/domain/ids.ts';
import { cellText } from './grid.ts';
import type { Grid } from './grid.ts';

/** What stands over a baseline: everything but its departments. */
export interface BaselineHeading {
  readonly title: string;
  readonly baseDate: string;
  readonly source: string;
  readonly countingBasis: string;
  readonly notice: string | null;
}

export interface DepartmentFacts {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly inScope: boolean;
  readonly exemptReason: string;
  readonly divisionRank?: DivisionRank;
}

/** What the further sheets of our own ledger workbook say; other workbooks have none of it. */
export interface LedgerFacts {
  readonly heading: Partial<BaselineHeading>;
  readonly departments: readonly DepartmentFacts[];
  /** By division id: only where duties are more than their sentences. */
  readonly duties: ReadonlyMap<string, readonly Duty[]>;
  /** Sheets that were read for this. */
  readonly sheets: ReadonlySet<Grid>;
}

/** Header rows by which the further sheets are known. */
export const FACT_SHEETS = {
  heading: { name: '说明', header: ['项目', '内容'] },
  departments: { name: '部门', header: ['部门编码', '部门名称', '部门类别', '是否纳入', '不纳入理由'] },
  duties: { name: '职责', header: ['机构编码', '职责编码', '职责', '对象', '行为'] },
} as const;

/** A further column of the departments' sheet that earlier ledgers do not have. */
export const RANK_HEADER = '内设机构规格';

export const HEADING_WORDS = {
  title: '名称',
  baseDate: '基准日期',
  source: '来源',
  countingBasis: '口径说明',
  notice: '提示',
} as const;

export function readFacts(grids: readonly Grid[]): LedgerFacts {
  const heading = grids.find((grid) => isFactSheet(grid, 'heading'));
  const departments = grids.find((grid) => isFactSheet(grid, 'departments'));
  const duties = grids.find((grid) => isFactSheet(grid, 'duties'));
  return {
    heading: heading ? readHeading(heading) : {},
    departments: departments ? readDepartments(departments) : [],
    duties: duties ? readDuties(duties) : new Map(),
    sheets: new Set([heading, departments, duties].filter((grid) => grid !== undefined)),
  };
}

function isFactSheet(grid: Grid, kind: keyof typeof FACT_SHEETS): boolean {
  const { name, header } = FACT_SHEETS[kind];
  return grid.name === name && header.every((word, at) => cellText(grid.rows[0], at) === word);
}

/** An empty source is an empty source; only what the sheet does not mention is left to the defaults. */
function readHeading(grid: Grid): Partial<BaselineHeading> {
  const said = new Map(grid.rows.slice(1).map((row) => [cellText(row, 0), cellText(row, 1)]));
  const text = (key: keyof typeof HEADING_WORDS) => said.get(HEADING_WORDS[key]);
  const heading: { -readonly [Key in keyof BaselineHeading]?: BaselineHeading[Key] } = {};
  const [title, baseDate, notice] = [text('title'), text('baseDate'), text('notice')];
  if (title) heading.title = title;
  if (baseDate && /^\d{4}-\d{2}-\d{2}$/.test(baseDate)) heading.baseDate = baseDate;
  if (notice !== undefined) heading.notice = notice || null;
  for (const key of ['source', 'countingBasis'] as const) {
    const value = text(key);
    if (value !== undefined) heading[key] = value;
  }
  return heading;
}

function readDepartments(grid: Grid): readonly DepartmentFacts[] {
  return grid.rows.slice(1).flatMap((row) => {
    const name = cellText(row, 1);
    if (name === '') return [];
    const inScope = cellText(row, 3) !== '否';
    const divisionRank = DIVISION_RANKS.find((rank) => rank === cellText(row, 5));
    const facts = { code: cellText(row, 0), name, category: cellText(row, 2), inScope, exemptReason: cellText(row, 4) };
    return [{ ...facts, ...(divisionRank ? { divisionRank } : {}) }];
  });
}

function readDuties(grid: Grid): ReadonlyMap<string, readonly Duty[]> {
  const duties = new Map<string, Duty[]>();
  for (const row of grid.rows.slice(1)) {
    const [division, id, text, object, action] = [0, 1, 2, 3, 4].map((column) => cellText(row, column));
    if (!division || !id || !text) continue;
    const duty: Duty = { id: id as DutyId, text, ...(object ? { object } : {}), ...(action ? { action } : {}) };
    const own = duties.get(division);
    if (own) own.push(duty);
    else duties.set(division, [duty]);
  }
  return duties;
}
