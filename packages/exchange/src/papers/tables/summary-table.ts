import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { sumLedgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import type { Ledgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import { must } from '@dachushi/domain/must.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { centre, headRow, table, text } from '../blocks.ts';
import type { TableBlock, TableCell, TableRow } from '../blocks.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';
import { ratioLines } from '../words/ratio-lines.ts';
import { bandWords, statusWords } from '../words/status-words.ts';

const WIDTHS = [5, 28, 8, 8, 7, 9, 11, 11, 8, 8, 8, 7, 9] as const;
const HEADS = [
  ...['序号', '部门', '改革前', '改革后', '减少', '精简率%', '目标区间', '状态'],
  ...['编制前', '编制后', '其中\n留用', '专员', '审批处室'],
];

/** 机构编制调整汇总表 with 合计 from raw counts; the ratios stand below it. */
export function summaryTable(facts: PaperFacts, width: number): TableBlock {
  const rows = facts.departments.map((department, at) => departmentRow(department, at + 1));
  const ledgers = must(sumLedgers(facts.departments.map(({ assessment }) => assessment.ledgers)), 'department');
  const total: TableRow = {
    shaded: true,
    cells: [
      { text: '合计', style: 'TableStrong', columns: 2 },
      ...countCells(facts.assessment.overall),
      centre('—'),
      centre('—'),
      ...ledgerCells(ledgers),
    ],
  };
  return table({ widths: WIDTHS, width, rows: [headRow(...HEADS), ...rows, total] });
}

function departmentRow({ comparison, assessment, structure }: DepartmentFacts, number: number): TableRow {
  const { ratio, target, position, ledgers } = assessment;
  const status = structure.inScope ? statusWords(position.status) : '不纳入范围';
  return {
    cells: [
      ...[centre(number), text(comparison.name), ...countCells(ratio)],
      ...[centre(bandWords(target)), centre(status), ...ledgerCells(ledgers)],
    ],
  };
}

function countCells(ratio: ReductionRatio): readonly TableCell[] {
  return [ratio.before, ratio.after, removed(ratio), ratioText(ratio)].map(centre);
}

function ledgerCells({ establishment, posts, items }: Ledgers): readonly TableCell[] {
  const reserve = totalEstablishment(establishment.reserve);
  const { chief, deputy, other } = posts.specialists;
  return [
    totalEstablishment(establishment.before),
    totalEstablishment(establishment.units) + reserve,
    reserve,
    chief + deputy + other,
    `${items.approvalUnits.before}→${items.approvalUnits.after}`,
  ].map(centre);
}

/** The three ratios, each with value, base and definition. */
export function ratioTable(facts: PaperFacts, width: number): TableBlock {
  const rows = ratioLines(facts).map(({ name, value, definition }) => ({
    cells: [text(name), text(value), text(definition)],
  }));
  return table({
    widths: [25, 46, 56],
    width,
    rows: [headRow('精简率口径', '报出值（分子/分母）', '定义'), ...rows],
  });
}
