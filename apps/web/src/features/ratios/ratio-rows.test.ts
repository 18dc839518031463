import { assess } from '@dachushi/domain/assess.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import { nextSort, OFFICIAL_ORDER, passes, ratioRows, sortRows } from './ratio-rows.ts';
import type { RowFilter } from './ratio-rows.ts';

const start = structureOf(
  plainDepartment('a', 7),
  plainDepartment('b', 5),
  plainDepartment('c', 4),
  plainDepartment('d', 6, { inScope: false, exemptReason: '不涉改' }),
);
const plan = play(start, merge('a-1', 'a-2', 'a-3'), merge('c-1', 'c-2', 'c-3'));
const explained = play(plan, command('justify-deviation', { departmentId: 'c' as DepartmentId, reason: '试点' }));
const rows = ratioRows(explained, assess(explained));

function ids(filter: RowFilter): string {
  return rows
    .filter((row) => passes(row, filter))
    .map((row) => row.id)
    .join('');
}

describe('rows of the ratios table', () => {
  test('stand in official order with the figures of the assessment', () => {
    expect(rows.map((row) => [row.place, row.id, row.removed, row.percent, row.position.status])).toEqual([
      [1, 'a', 2, '28.57', 'within'],
      [2, 'b', 0, '0.00', 'infeasible'],
      [3, 'c', 2, '50.00', 'above'],
      [4, 'd', 0, '0.00', 'exempt'],
    ]);
  });

  test('filters: outside the band, not yet explained, out of scope', () => {
    expect([ids('all'), ids('outside'), ids('unexplained'), ids('exempt')]).toEqual(['abcd', 'bc', 'b', 'd']);
  });

  test('equal figures keep the official order in both directions', () => {
    expect(
      sortRows(rows, { column: 'removed', descending: true })
        .map((row) => row.id)
        .join(''),
    ).toBe('acbd');
    expect(
      sortRows(rows, { column: 'removed', descending: false })
        .map((row) => row.id)
        .join(''),
    ).toBe('bdac');
  });

  test('a third click returns to the official order', () => {
    const once = nextSort(OFFICIAL_ORDER, 'percent');
    const twice = nextSort(once, 'percent');
    expect([once, twice, nextSort(twice, 'percent')]).toEqual([
      { column: 'percent', descending: true },
      { column: 'percent', descending: false },
      OFFICIAL_ORDER,
    ]);
  });
});
