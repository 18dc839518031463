import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { comparisonLines } from '../comparison-lines.ts';
import type { ComparisonLine, UnitCells } from '../comparison-lines.ts';
import { centre, headRow, table, text } from '../blocks.ts';
import type { TableBlock, TableCell, TableRow } from '../blocks.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';
import { changeWords, postsWords, ratioWords, signed } from '../words/count-words.ts';

const WIDTHS = [5, 16.5, 6.2, 9.6, 7, 16.5, 6.2, 11.5, 26, 12, 11] as const;
const HEADS = [
  ...['序号', '改革前内设机构', '编制', '职数', '调整方式'],
  ...['改革后内设机构', '编制', '职数（专员）', '职责变化', '依据', '备注'],
];

/** 改革前后对照表 of the departments, each under its own line. */
export function comparisonTable(facts: PaperFacts, width: number): TableBlock {
  const rows = facts.departments.flatMap((department) => [
    bannerRow(department),
    ...comparisonLines(facts, department).map(lineRow),
    ...outsideUnits(department),
    totalRow(department),
  ]);
  return table({ widths: WIDTHS, width, rows: [headRow(...HEADS), ...rows] });
}

function bannerRow({ comparison, assessment, structure }: DepartmentFacts): TableRow {
  const scope = structure.inScope ? '' : '；不纳入范围';
  const words = `${comparison.name}\u3000${changeWords(assessment.ratio)}，部门精简率${ratioWords(assessment.ratio)}${scope}`;
  return { shaded: true, cells: [{ text: words, style: 'TableStrong', columns: WIDTHS.length }] };
}

function lineRow({ number, source, way, unit }: ComparisonLine): TableRow {
  const before = [
    centre(number),
    text(source?.name ?? '—'),
    centre(source ? totalEstablishment(source.establishment) : null),
    centre(source ? postsWords(source.posts) : null),
    centre(way),
  ];
  return { cells: [...before, ...(unit ? unitCells(unit) : COVERED)] };
}

const COVERED: readonly TableCell[] = Array.from({ length: 6 }, () => ({ ...text(''), down: 'on' }));

function unitCells({ row, span, duties, grounds, remark }: UnitCells): readonly TableCell[] {
  const { name, establishment, posts } = row;
  const cells = [
    text(name),
    centre(totalEstablishment(establishment)),
    centre(postsWords(posts)),
    ...[duties, grounds, remark].map(text),
  ];
  return span > 1 ? cells.map((cell) => ({ ...cell, down: 'start' })) : cells;
}

function outsideUnits({ assessment }: DepartmentFacts): readonly TableRow[] {
  const { specialists } = assessment.ledgers.posts;
  const posts = specialists.chief + specialists.deputy + specialists.other;
  const reserve = totalEstablishment(assessment.ledgers.establishment.reserve);
  const row = (name: string, places: number | null, seats: string | null): TableRow => ({
    cells: [
      ...[centre(null), text('—'), centre(null), centre(null), centre('—')],
      ...[text(name), centre(places), centre(seats), text(''), text(''), text('')],
    ],
  });
  return [
    ...(posts > 0 ? [row('专员（不计入机构数）', null, `${posts}名`)] : []),
    ...(reserve > 0 ? [row('部门留用编制', reserve, null)] : []),
  ];
}

function totalRow({ assessment }: DepartmentFacts): TableRow {
  const { establishment, posts } = assessment.ledgers;
  const moved = totalEstablishment(establishment.moved);
  const after = totalEstablishment(establishment.units) + totalEstablishment(establishment.reserve);
  const { chief, deputy, transitional } = posts;
  const seated = postsWords({ chief, deputy, transitional: { deputies: transitional, until: '' } });
  const note = moved === 0 ? '编制总量不变' : `编制较改革前${signed(moved)}名（经划转）`;
  return {
    shaded: true,
    cells: [
      { text: '小计', style: 'TableStrong', columns: 2 },
      centre(totalEstablishment(establishment.before)),
      centre(postsWords(posts.before)),
      centre(null),
      centre(null),
      centre(after),
      centre(seated),
      { ...text(note), columns: 3 },
    ],
  };
}
