import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { comparisonLines } from './comparison-lines.ts';
import type { ComparisonLine, UnitCells } from './comparison-lines.ts';
import type { DepartmentFacts, PaperFacts } from './paper-facts.ts';
import { footerOf, headingRows } from './sheets/heading-rows.ts';
import type { PaperCell, PaperRow, PaperSheet } from './sheets/paper-sheet.ts';
import { cell, formula, rowOf, wideRow } from './sheets/row-of.ts';
import { changeWords, ratioWords, signed } from './words/count-words.ts';

const WIDTHS = [6, 24, 7, 6, 6, 8, 24, 7, 6, 6, 8, 7, 40, 22, 20] as const;
const COLUMNS = WIDTHS.length;

/** 改革前后对照表: a block of lines for each department, closed by a 小计 that the sheet itself adds up. */
export function comparisonSheet(facts: PaperFacts): PaperSheet {
  const { heading, departments } = facts;
  const [only] = departments;
  const title = facts.wholeCity || !only ? '改革前后对照表' : `${only.comparison.name}改革前后对照表`;
  const rows: PaperRow[] = [...headingRows(title, heading, COLUMNS), ...headerRows()];
  const last = rows.length;
  for (const department of departments) addDepartment(rows, facts, department);
  return {
    name: '对照表',
    widths: WIDTHS,
    rows,
    heading: { first: last - 1, last },
    paper: 'A3',
    footer: footerOf(heading),
  };
}

function headerRows(): readonly PaperRow[] {
  const tall = (value: string): PaperCell => ({ look: 'header', value, rows: 2 });
  const group = (value: string, columns: number): PaperCell => ({ look: 'header', value, columns });
  const head = (value: string) => cell('header', value);
  const none = undefined;
  return [
    rowOf([
      ...[tall('序号'), tall('改革前内设机构'), tall('编制'), group('职数', 2), none, tall('调整方式')],
      ...[tall('改革后内设机构'), tall('编制'), group('职数', 4), none, none, none],
      ...[tall('职责变化'), tall('依据'), tall('备注')],
    ]),
    rowOf([
      ...[none, none, none, head('正职'), head('副职'), none, none, none],
      ...[head('正职'), head('副职'), head('过渡期副职'), head('专员')],
    ]),
  ];
}

function addDepartment(rows: PaperRow[], facts: PaperFacts, department: DepartmentFacts): void {
  const { comparison, assessment, structure } = department;
  const scope = structure.inScope ? '' : '\u3000不纳入范围';
  const ratio = `部门精简率${ratioWords(assessment.ratio)}`;
  const banner = `${comparison.name}\u3000${changeWords(assessment.ratio)}，${ratio}${scope}`;
  rows.push(wideRow('banner', banner, COLUMNS));
  const first = rows.length + 1;
  for (const line of comparisonLines(facts, department)) rows.push(lineRow(line));
  rows.push(...outsideUnits(department));
  rows.push(totalRow(department, { first, last: rows.length }));
}

function lineRow({ number, source, way, unit }: ComparisonLine): PaperRow {
  const before: readonly PaperCell[] = [
    cell('centre', number),
    cell('text', source?.name ?? '—'),
    cell('number', source ? totalEstablishment(source.establishment) : null),
    cell('number', source ? source.posts.chief : null),
    cell('number', source ? source.posts.deputy : null),
    cell('centre', way),
  ];
  return rowOf([...before, ...(unit ? unitCells(unit) : [])]);
}

function unitCells({ row, span, duties, grounds, remark }: UnitCells): readonly PaperCell[] {
  const { name, establishment, posts } = row;
  const cells = [
    cell('text', name),
    cell('number', totalEstablishment(establishment)),
    cell('number', posts.chief),
    cell('number', posts.deputy),
    cell('number', posts.transitional?.deputies ?? null),
    cell('number', null),
    ...[duties, grounds, remark].map((text) => cell('text', text)),
  ];
  return cells.map((each) => (span > 1 ? { ...each, rows: span } : each));
}

/** 专员 and places that are in no unit: without them the sums of both sides could not meet. */
function outsideUnits({ assessment }: DepartmentFacts): readonly PaperRow[] {
  const { specialists } = assessment.ledgers.posts;
  const posts = specialists.chief + specialists.deputy + specialists.other;
  const reserve = totalEstablishment(assessment.ledgers.establishment.reserve);
  const row = (name: string, figures: { readonly places: number | null; readonly posts: number | null }) =>
    rowOf([
      ...[cell('centre', null), cell('text', '—'), cell('number', null), cell('number', null), cell('number', null)],
      ...[cell('centre', '—'), cell('text', name), cell('number', figures.places)],
      ...[cell('number', null), cell('number', null), cell('number', null), cell('number', figures.posts)],
      ...[cell('text', null), cell('text', null), cell('text', null)],
    ]);
  return [
    ...(posts > 0 ? [row('专员（处级，不计入机构数）', { places: null, posts })] : []),
    ...(reserve > 0 ? [row('部门留用编制（未入机构）', { places: reserve, posts: null })] : []),
  ];
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

function totalRow({ assessment }: DepartmentFacts, { first, last }: Lines): PaperRow {
  const { establishment, posts } = assessment.ledgers;
  const moved = totalEstablishment(establishment.moved);
  const after = totalEstablishment(establishment.units) + totalEstablishment(establishment.reserve);
  const sum = (column: string, value: number) =>
    cell('totalNumber', formula(`SUM(${column}${first}:${column}${last})`, value));
  const { specialists } = posts;
  return rowOf([
    { look: 'total', value: '小计', columns: 2 },
    undefined,
    sum('C', totalEstablishment(establishment.before)),
    sum('D', posts.before.chief),
    sum('E', posts.before.deputy),
    cell('total', null),
    cell('total', null),
    sum('H', after),
    sum('I', posts.chief),
    sum('J', posts.deputy),
    sum('K', posts.transitional),
    sum('L', specialists.chief + specialists.deputy + specialists.other),
    { look: 'total', value: moved === 0 ? '编制总量不变' : `编制较改革前${signed(moved)}名（经划转）`, columns: 3 },
  ]);
}
