import type { ImportPreview, PreviewRow, StatedTotal } from '@dachushi/domain/protocol/import-messages.ts';
import { expect, test } from 'vitest';
import { differing, statedOfAll, sumsByDepartment } from './preview-sums.ts';

function row(department: string, establishment: number | null, perKind: PreviewRow['perKind'] = null): PreviewRow {
  const rest = { kindGuessed: true, chief: 1, deputy: null, actual: null, nameplate: null, code: null } as const;
  return { sheet: null, row: 1, department, division: '处', kind: '业务', establishment, perKind, ...rest };
}

function total(label: string, stated: number, counted: number): StatedTotal {
  const department = label === '合计' ? null : '乙局';
  return { sheet: null, row: 9, label, department, meaning: 'establishment', stated, counted };
}

function preview(rows: readonly PreviewRow[], statedTotals: readonly StatedTotal[] = []): ImportPreview {
  const nothing = {
    establishmentTotal: null,
    departmentLevelEstablishment: null,
    leadership: null,
    perKindTotals: null,
  };
  return { departments: 2, divisions: rows.length, ...nothing, statedTotals, rows };
}

test('departments keep the order of the file, and an empty cell is no value instead of 0', () => {
  const sums = sumsByDepartment(preview([row('乙局', 5), row('甲局', null), row('乙局', 3)]));
  expect(
    sums.map(({ department, establishment, chief, deputy }) => [department, establishment, chief, deputy]),
  ).toEqual([
    ['乙局', 8, 2, 0],
    ['甲局', null, 1, 0],
  ]);
  expect(sums.map(({ perKind }) => perKind)).toEqual([null, null]);
});

test('the 小计 of the last department is not taken for the 合计 below it', () => {
  const [sum] = sumsByDepartment(preview([row('乙局', 5)], [total('小计', 5, 5), total('合计', 40, 40)]));
  expect(sum?.stated).toBe(5);
  expect(statedOfAll({ statedTotals: [total('小计', 5, 5), total('合计', 40, 40)] })).toBe(40);
  expect(statedOfAll({ statedTotals: [total('合计', 5, 5), total('合计', 40, 40)] })).toBeNull();
});

test('only totals that differ are shown as such', () => {
  expect(differing([total('小计', 5, 5), total('小计', 6, 5)]).map(({ stated }) => stated)).toEqual([6]);
});
