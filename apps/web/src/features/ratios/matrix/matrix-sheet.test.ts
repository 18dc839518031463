import { assess } from '@dachushi/domain/assess.ts';
import { comparisonMatrix } from '@dachushi/domain/comparison-matrix.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { messagesFor } from '../../../messages/catalogue.ts';
import { matrixMessages } from '../../../messages/comparison-matrix.ts';
import { matrixSheet } from './matrix-sheet.ts';

const structure = structureOf(plainDepartment('a', 4), plainDepartment('b', 2));
const rows = comparisonMatrix(structure, assess(structure), {
  side: 'after',
  departments: new Set(['a', 'b'] as DepartmentId[]),
});
const words = messagesFor(matrixMessages, 'zh-CN');

test('a ratio leaves with its numerator and denominator, a percentile with its column, and all with the definitions', () => {
  const sheet = matrixSheet(
    {
      title: '方案',
      rows,
      columns: ['divisions', 'microShare'],
      percentiles: true,
      side: 'after',
      names: new Map([['a' as DepartmentId, '=甲局']]),
      countingBasis: '口径',
      notice: '示意',
    },
    words,
  );
  expect(sheet[1]).toEqual([
    '序',
    '部门',
    '处室数',
    '处室数：百分位',
    '微型处室占比（%）',
    '微型处室占比：分子/分母',
    '微型处室占比：百分位',
  ]);
  expect(sheet[2]?.slice(0, 4)).toEqual([1, "'=甲局", '4', '100']);
  expect(sheet[2]?.[5]).toMatch(/^'\d+\/4$/u);
  expect(sheet[4]?.[1]).toBe('中位数');
  expect(sheet.at(-1)).toEqual(['示意']);
});
