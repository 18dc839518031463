import type { MatrixColumn, MatrixRow } from '@dachushi/domain/comparison-matrix.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { percentText } from '@dachushi/domain/ratios/fraction.ts';
import type { messagesFor } from '../../../messages/catalogue.ts';
import type { matrixMessages } from '../../../messages/comparison-matrix.ts';
import { plainText } from '../../../lib/csv.ts';
import type { SheetCell } from '../../../lib/csv.ts';
import { baseText, figureText, spreadOf, UNIT_OF } from './matrix-figures.ts';

export interface MatrixSheetSource {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly percentiles: boolean;
  readonly side: 'before' | 'after';
  readonly names: ReadonlyMap<DepartmentId, string>;
  readonly countingBasis: string;
  readonly notice: string | null;
}

type Words = ReturnType<typeof messagesFor<(typeof matrixMessages)['zh']>>;

/** The matrix as it leaves the app: every ratio beside its numerator and denominator, the definitions and the warning below. */
export function matrixSheet(source: MatrixSheetSource, words: Words): readonly (readonly SheetCell[])[] {
  const { title, rows, columns, percentiles, side, names, countingBasis, notice } = source;
  return [
    [plainText(title), side === 'before' ? words.before : words.after],
    [words.place, words.department, ...columns.flatMap((column) => heads(column, percentiles, words))],
    ...rows.map((row, at) => [
      at + 1,
      plainText(names.get(row.departmentId) ?? ''),
      ...columns.flatMap((column) => cellsOf(row, column, percentiles)),
    ]),
    [
      '',
      words.median,
      ...columns.flatMap((column) => [
        plain(figureText(column, spreadOf(rows, column)?.median ?? null)),
        ...(UNIT_OF[column] === 'count' ? [] : ['']),
        ...(percentiles ? [''] : []),
      ]),
    ],
    [],
    ...columns.map((column) => [words[column], words[`${column}Is`]]),
    [plainText(countingBasis)],
    ...(notice === null ? [] : [[plainText(notice)]]),
  ];
}

function heads(column: MatrixColumn, percentiles: boolean, words: Words): readonly string[] {
  const name = words[column];
  return [
    UNIT_OF[column] === 'percent' ? words.percent(name) : name,
    ...(UNIT_OF[column] === 'count' ? [] : [words.partOf(name)]),
    ...(percentiles ? [words.percentileOf(name)] : []),
  ];
}

function cellsOf({ cells }: MatrixRow, column: MatrixColumn, percentiles: boolean): readonly SheetCell[] {
  const cell = cells[column];
  const base = baseText(cell);
  return [
    plain(figureText(column, cell.value)),
    ...(UNIT_OF[column] === 'count' ? [] : [base === null ? '' : `'${base}`]), // the mark keeps a sheet from reading a date
    ...(percentiles ? [cell.percentile === null ? '' : percentText(cell.percentile, 0)] : []),
  ];
}

/** A percentage stands in its column without the sign, so that a sheet can reckon with it. */
function plain(figure: string | null): string {
  return figure === null ? '—' : figure.replace('%', '');
}
