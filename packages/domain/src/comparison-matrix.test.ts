import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { comparisonMatrix, MATRIX_COLUMNS } from './comparison-matrix.ts';
import type { MatrixColumn, MatrixQuestion } from './comparison-matrix.ts';
import type { DivisionKind } from './division.ts';
import { NO_ESTABLISHMENT } from './establishment.ts';
import type { DepartmentId, DivisionId, ItemId } from './ids.ts';
import { compareFractions, fraction, percentText } from './ratios/fraction.ts';
import { of } from './rules/examples/rule-examples.ts';
import type { Structure } from './structure.ts';
import { department, division, merge, plainDepartment, play, structureOf } from './testing/builders.ts';

const ALL = new Set(['a', 'b', 'c', 'd'] as readonly string[] as readonly DepartmentId[]);

function rowsOf(structure: Structure, side: MatrixQuestion['side'] = 'after', departments = ALL) {
  return comparisonMatrix(structure, assess(structure), { side, departments });
}

function column(structure: Structure, name: MatrixColumn, side: MatrixQuestion['side'] = 'after') {
  return rowsOf(structure, side).map(({ cells }) => [cells[name].part, cells[name].whole]);
}

const kinds = (id: string, counts: Partial<Record<DivisionKind, number>>) =>
  department(
    id,
    Object.entries(counts).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, at) => division(`${id}-${kind}${at}`, { kind: kind as DivisionKind })),
    ),
  );

describe('the comparison matrix', () => {
  it('7 internal divisions of 18 are 38.9 %', () => {
    const [row] = rowsOf(structureOf(kinds('a', { 综合管理: 7, 业务: 11 })));
    expect(row?.cells.internalShare).toMatchObject({ part: 7, whole: 18 });
    expect(percentText(row?.cells.internalShare.value ?? fraction(0, 1), 1)).toBe('38.9');
    expect(row?.cells.internalPlacesShare.value).toEqual(fraction(7, 18));
    expect(row?.cells.businessShare.value).toEqual(fraction(11, 18));
  });

  it('shows the baseline beside the plan', () => {
    const structure = play(
      structureOf(
        department('a', [
          division('a-1'),
          division('a-2', { establishment: { ...NO_ESTABLISHMENT, 行政: 3 } }),
          division('a-3', { counted: false, kind: '机关党委' }),
        ]),
      ),
      merge('a-1', 'a-2'),
      of('transfer-establishment', { from: { unitId: 'a-1' }, to: { departmentId: 'a' }, kind: '行政', amount: 1 }),
      of('create-specialist', { departmentId: 'a', specialistIds: ['s-1'], origin: '正职', source: '', areas: [] }),
    );
    expect(column(structure, 'divisions', 'before')).toEqual([[2, null]]);
    expect(column(structure, 'divisions')).toEqual([[1, null]]);
    expect(column(structure, 'places')).toEqual([[13, null]]);
    expect(column(structure, 'placesPerDivision', 'before')).toEqual([[13, 2]]);
    expect(column(structure, 'placesPerDivision')).toEqual([[12, 1]]);
    expect(column(structure, 'microShare', 'before')).toEqual([[1, 2]]);
    expect(column(structure, 'microShare')).toEqual([[0, 1]]);
    expect(column(structure, 'postsDensity', 'before')).toEqual([[6, 13]]);
    expect(column(structure, 'postsDensity')).toEqual([[6, 13]]); // the freed chief is a 专员 now
  });

  it('counts approvals and the divisions that handle them', () => {
    const items = (['a-1', 'a-2', 'a-2'] as const).map((handler, at) => ({
      id: `a-i${at}` as ItemId,
      nature: '审批' as const,
      name: '事项',
      handlerId: handler as string as DivisionId,
      supervisorId: null,
    }));
    const structure = play(structureOf(plainDepartment('a', 3, { items })), merge('a-1', 'a-2'));
    expect(column(structure, 'approvals')).toEqual([[3, null]]);
    expect(column(structure, 'approvalUnits', 'before')).toEqual([[2, null]]);
    expect(column(structure, 'approvalUnits')).toEqual([[1, null]]);
  });

  it('a percentile is the part of the others that have less; equal ones share it', () => {
    const structure = structureOf(
      plainDepartment('a', 3),
      plainDepartment('b', 5),
      plainDepartment('c', 3),
      plainDepartment('d', 9),
    );
    const percentiles = rowsOf(structure).map(({ cells }) => cells.divisions.percentile);
    expect(percentiles).toEqual([fraction(0, 1), fraction(2, 3), fraction(0, 1), fraction(1, 1)]);
  });

  it('compares only the departments asked for, in official order', () => {
    const structure = structureOf(plainDepartment('b', 5), plainDepartment('a', 3), plainDepartment('c', 4));
    const rows = rowsOf(structure, 'after', new Set(['a', 'b'] as readonly string[] as readonly DepartmentId[]));
    expect(rows.map(({ departmentId, cells }) => [departmentId, cells.divisions.percentile])).toEqual([
      ['b', fraction(1, 1)],
      ['a', fraction(0, 1)],
    ]);
  });

  it('a share of nothing has no value and no place; one alone has no place', () => {
    const empty = rowsOf(structureOf(department('a', []), plainDepartment('b', 2)));
    expect(empty[0]?.cells.businessShare).toEqual({ part: 0, whole: 0, value: null, percentile: null });
    expect(empty[0]?.cells.divisions).toEqual({
      part: 0,
      whole: null,
      value: fraction(0, 1),
      percentile: fraction(0, 1),
    });
    expect(empty[1]?.cells.businessShare.percentile).toBeNull();
  });

  it('percentiles rise with the exact values in every column', () => {
    const structure = structureOf(
      kinds('a', { 综合管理: 1, 业务: 2 }),
      kinds('b', { 综合管理: 2, 监管: 4, 审批: 1 }),
      kinds('c', { 业务: 5 }),
      kinds('d', { 综合管理: 3, 业务: 6, 离退休: 1 }),
    );
    const rows = rowsOf(structure);
    for (const name of MATRIX_COLUMNS)
      for (const { cells: one } of rows)
        for (const { cells: other } of rows) {
          const [a, b] = [one[name], other[name]];
          if (!a.value || !b.value || !a.percentile || !b.percentile) throw new Error('all have values here');
          expect(Math.sign(compareFractions(a.percentile, b.percentile))).toBe(
            Math.sign(compareFractions(a.value, b.value)),
          );
        }
  });
});
