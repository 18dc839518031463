import { MATRIX_COLUMNS } from '@dachushi/domain/comparison-matrix.ts';
import type { MatrixCell, MatrixColumn, MatrixRow } from '@dachushi/domain/comparison-matrix.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { fraction } from '@dachushi/domain/ratios/fraction.ts';
import { expect, test } from 'vitest';
import { baseText, figureText, nextOrder, OFFICIAL, reachOf, sortMatrix, spreadOf } from './matrix-figures.ts';

function row(id: string, part: number, whole: number | null): MatrixRow {
  const value = whole === 0 ? null : fraction(part, whole ?? 1);
  const cell: MatrixCell = { part, whole, value, percentile: null };
  // every column is the same here, so that the record is whole
  const cells = Object.fromEntries(MATRIX_COLUMNS.map((column) => [column, cell])) as Record<MatrixColumn, MatrixCell>;
  return { departmentId: id as DepartmentId, cells };
}
const rows = [row('a', 1, 2), row('b', 3, 4), row('c', 0, 0), row('d', 1, 2)];
const order = (list: readonly MatrixRow[]) => list.map(({ departmentId }) => departmentId).join('');

test('each column is written in its own way, with its base', () => {
  expect(figureText('placesPerDivision', fraction(25, 4))).toBe('6.25');
  expect(figureText('microShare', fraction(7, 22))).toBe('31.82%');
  expect(figureText('divisions', fraction(22, 1))).toBe('22');
  expect(figureText('divisions', fraction(43, 2))).toBe('21.5');
  expect(figureText('microShare', null)).toBeNull();
  expect(rows[0] && baseText(rows[0].cells.microShare)).toBe('1/2');
});

test('the median of an even number lies between the two in the middle, and a share of nothing is left out', () => {
  const spread = spreadOf([...rows, row('e', 1, 1)], 'microShare');
  expect(spread).toMatchObject({ low: fraction(1, 2), median: fraction(5, 8), high: fraction(1, 1) });
  expect(spreadOf([row('c', 0, 0)], 'microShare')).toBeNull();
});

test('largest first, then smallest first, then official order; without a value always last', () => {
  const first = nextOrder(OFFICIAL, 'microShare');
  expect(order(sortMatrix(rows, first))).toBe('badc');
  const second = nextOrder(first, 'microShare');
  expect(order(sortMatrix(rows, second))).toBe('adbc');
  expect(order(sortMatrix(rows, nextOrder(second, 'microShare')))).toBe('abcd');
});

test('a bar reaches as far as its share of the largest', () => {
  const spread = spreadOf(rows, 'microShare');
  expect(reachOf(fraction(3, 4), spread)).toBe(1);
  expect(reachOf(fraction(3, 8), spread)).toBe(0.5);
  expect(reachOf(null, spread)).toBe(0);
});
