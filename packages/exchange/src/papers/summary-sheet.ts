import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { sumLedgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import type { Ledgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import { must } from '@dachushi/domain/must.ts';
import { removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { DepartmentFacts, PaperFacts } from './paper-facts.ts';
import { ratioRows } from './ratio-rows.ts';
import { footerOf, headingRows } from './sheets/heading-rows.ts';
import type { PaperCell, PaperRow, PaperSheet } from './sheets/paper-sheet.ts';
import { cell, formula, rowOf } from './sheets/row-of.ts';
import { bandWords, statusWords } from './words/status-words.ts';

// 1068.91% of ③ stands under 改革前
const WIDTHS = [6, 28, 8, 11, 8, 8, 10, 11, 11, 9, 9, 9, 9, 7, 7, 7, 7, 9, 7, 9, 10, 10] as const;
const COLUMNS = WIDTHS.length;

/** 汇总表: a line for each department, 合计 from raw counts, and the three ratios with their definitions. */
export function summarySheet(facts: PaperFacts): PaperSheet {
  const { heading, departments, wholeCity } = facts;
  const rows: PaperRow[] = [...headingRows('机构编制调整汇总表', heading, COLUMNS), ...headerRows()];
  const last = rows.length;
  const first = last + 1;
  departments.forEach((department, at) => rows.push(departmentRow(department, at + 1, rows.length + 1)));
  const lines = { first, last: rows.length };
  const ledgers = must(sumLedgers(departments.map(({ assessment }) => assessment.ledgers)), 'department');
  if (wholeCity) {
    rows.push(totalRow(facts.assessment.overall, ledgers, lines));
    rows.push(...ratioRows(facts, { ...lines, total: rows.length, columns: COLUMNS }));
  }
  return {
    name: '汇总表',
    widths: WIDTHS,
    rows,
    heading: { first: last - 1, last },
    paper: 'A3',
    footer: footerOf(heading),
  };
}

function headerRows(): readonly PaperRow[] {
  const tall = (value: string): PaperCell => ({ look: 'header', value, rows: 2 });
  const group = (value: string, columns: number): (PaperCell | undefined)[] => [
    { look: 'header', value, columns },
    ...Array.from({ length: columns - 1 }, () => undefined),
  ];
  const low = ['改革前', '改革后', '减少', '精简比例', '目标区间', '状态'];
  const places = ['改革前', '改革后在机构', '部门留用', '增减'];
  const posts = ['正职前', '正职后', '副职前', '副职后', '过渡期副职', '专员', '腾出未安排'];
  const offices = ['改革前', '改革后'];
  const none = [undefined, undefined, undefined];
  return [
    rowOf([
      ...[tall('序号'), tall('部门'), tall('范围')],
      ...group('内设机构（个）', low.length),
      ...group('编制（名）', places.length),
      ...group('领导职数（个）', posts.length),
      ...group('承担审批的处室（个）', offices.length),
    ]),
    rowOf([...none, ...[...low, ...places, ...posts, ...offices].map((text) => cell('header', text))]),
  ];
}

function departmentRow({ comparison, assessment, structure }: DepartmentFacts, number: number, at: number): PaperRow {
  const { ratio, target, position, ledgers } = assessment;
  return rowOf([
    cell('centre', number),
    cell('text', comparison.name),
    cell('centre', structure.inScope ? '纳入' : '不纳入'),
    cell('number', ratio.before),
    cell('number', ratio.after),
    cell('number', formula(`D${at}-E${at}`, removed(ratio))),
    cell('ratio', formula(`IF(D${at}=0,"",F${at}/D${at})`, quotient(ratio))),
    cell('centre', bandWords(target)),
    cell('centre', statusWords(position.status)),
    ...ledgerCells(ledgers, { look: 'number', at, sumOf: null }),
  ]);
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

function totalRow(ratio: ReductionRatio, ledgers: Ledgers, lines: Lines): PaperRow {
  const at = lines.last + 1;
  const sum = (column: string, value: number) =>
    cell('totalNumber', formula(`SUM(${column}${lines.first}:${column}${lines.last})`, value));
  return rowOf([
    { look: 'total', value: '合计', columns: 3 },
    undefined,
    undefined,
    sum('D', ratio.before),
    sum('E', ratio.after),
    cell('totalNumber', formula(`D${at}-E${at}`, removed(ratio))),
    cell('totalRatio', formula(`IF(D${at}=0,"",F${at}/D${at})`, quotient(ratio))),
    cell('total', null),
    cell('total', null),
    ...ledgerCells(ledgers, { look: 'totalNumber', at, sumOf: lines }),
  ]);
}

/** As a sheet calculates it; the printed percentage beside the definition is rounded from the exact quotient. */
function quotient(ratio: ReductionRatio): number | null {
  return ratio.before === 0 ? null : removed(ratio) / ratio.before;
}

interface LedgerPlace {
  readonly look: 'number' | 'totalNumber';
  readonly at: number;
  /** Rows to add up; null for a row of figures. */
  readonly sumOf: Lines | null;
}

/** Columns J to V. */
function ledgerCells(ledgers: Ledgers, { look, at, sumOf }: LedgerPlace): readonly PaperCell[] {
  const { establishment, posts, items } = ledgers;
  const figure = (column: string, value: number) =>
    cell(look, sumOf ? formula(`SUM(${column}${sumOf.first}:${column}${sumOf.last})`, value) : value);
  return [
    figure('J', totalEstablishment(establishment.before)),
    figure('K', totalEstablishment(establishment.units)),
    figure('L', totalEstablishment(establishment.reserve)),
    cell(look, formula(`K${at}+L${at}-J${at}`, totalEstablishment(establishment.moved))),
    figure('N', posts.before.chief),
    figure('O', posts.chief),
    figure('P', posts.before.deputy),
    figure('Q', posts.deputy),
    figure('R', posts.transitional),
    figure('S', posts.specialists.chief + posts.specialists.deputy + posts.specialists.other),
    figure('T', posts.free.chief + posts.free.deputy),
    figure('U', items.approvalUnits.before),
    figure('V', items.approvalUnits.after),
  ];
}
