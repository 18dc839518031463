import type { MeanRatio } from '@dachushi/domain/assessment.ts';
import { removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { PaperCell, PaperRow } from './sheets/paper-sheet.ts';
import { cell, formula, rowOf, wideRow } from './sheets/row-of.ts';
import { ratioLines } from './words/ratio-lines.ts';

interface Place {
  /** Rows of the departments and of 合计, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly columns: number;
}

/** The three ratios below the table: each calculated from it, and beside it as the program prints it, with its base. */
export function ratioRows(facts: PaperFacts, place: Place): readonly PaperRow[] {
  const { overall, inScope, departmentMean } = facts.assessment;
  const range = (column: string) => `$${column}$${place.first}:$${column}$${place.last}`;
  const scoped = (column: string) => `SUMIF(${range('C')},"纳入",${range(column)})`;
  const counted = `COUNTIFS(${range('C')},"纳入",${range('D')},">0")`;
  const [first, second, third] = ratioLines(facts);
  const at = place.total + 3;
  const share = (row: number, value: number | null) => formula(`IF(E${row}=0,"",D${row}/E${row})`, value);
  return [
    wideRow('note', '', place.columns),
    headerRow(),
    ratioRow(first, [
      cell('number', formula(`F${place.total}`, removed(overall))),
      cell('number', formula(`D${place.total}`, overall.before)),
      cell('ratio', share(at, overall.before === 0 ? null : removed(overall) / overall.before)),
    ]),
    ratioRow(second, [
      cell('number', formula(scoped('F'), removed(inScope))),
      cell('number', formula(scoped('D'), inScope.before)),
      cell('ratio', share(at + 1, inScope.before === 0 ? null : removed(inScope) / inScope.before)),
    ]),
    ratioRow(third, [
      cell('ratio', formula(scoped('G'), sumValue(departmentMean))),
      cell('number', formula(counted, departmentMean.departments)),
      cell('ratio', share(at + 2, meanValue(departmentMean))),
    ]),
  ];
}

function headerRow(): PaperRow {
  const head = (value: string, columns = 1): PaperCell => ({ look: 'header', value, columns });
  return rowOf([
    head('精简率口径', 3),
    ...[undefined, undefined, head('分子'), head('分母'), head('比例')],
    head('报出值（分子/分母）', 4),
    ...[undefined, undefined, undefined, head('定义', 12)],
  ]);
}

type Line = ReturnType<typeof ratioLines>[number];

function ratioRow(line: Line, [numerator, denominator, share]: readonly [PaperCell, PaperCell, PaperCell]): PaperRow {
  return rowOf([
    { look: 'text', value: line.name, columns: 3 },
    ...[undefined, undefined, numerator, denominator, share],
    { look: 'centre', value: line.value, columns: 4 },
    ...[undefined, undefined, undefined],
    { look: 'text', value: line.definition, columns: 12 },
  ]);
}

function sumValue({ sum }: MeanRatio): number {
  return Number(sum.n) / Number(sum.d);
}

function meanValue(mean: MeanRatio): number | null {
  return mean.departments === 0 ? null : sumValue(mean) / mean.departments;
}
