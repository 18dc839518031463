import { department, division, merge, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { expect, test } from 'vitest';
import { harbinPaper } from '../../testing/harbin-paper.ts';
import { paperFacts } from '../paper-facts.ts';
import { placesTable } from './places-table.ts';

const tableOf = (structure: Structure, departmentId: string | null) => {
  const { widths, rows } = placesTable(paperFacts({ ...harbinPaper(departmentId), structure }), 10_000);
  return { widths, rows: rows.map(({ cells }) => cells.map(({ text }) => text)) };
};
const staffed = (id: string, actualStaff: number) => division(id, { actualStaff });
const plain = structureOf(department('a', [division('a-1'), division('a-2')]));

test('实有 stands beside 编制 where the ledger tells it, and adds up', () => {
  const structure = structureOf(
    department('a', [staffed('a-1', 5), staffed('a-2', 3), staffed('a-3', 4)]),
    department('b', [division('b-1')]),
  );
  const { widths, rows } = tableOf(play(structure, merge('a-1', 'a-2')), 'a');
  expect(widths).toHaveLength(10);
  expect(rows.map(([first, second, , actual]) => [first, second, actual]).slice(0, 3)).toEqual([
    ['序号', '拟设内设机构', '实有'],
    ['1', expect.any(String), '8'],
    ['2', expect.any(String), '4'],
  ]);
  expect(rows[3]?.slice(0, 3)).toEqual(['改革后内设机构合计', expect.any(String), '12']);
  expect(rows.slice(4).map((cells) => cells[2])).toEqual(['', '', '']);
});

test('of a department whose 实有 is not known nothing is said, nor of all together', () => {
  const structure = structureOf(department('a', [staffed('a-1', 5)]), department('b', [division('b-1')]));
  const { rows } = tableOf(structure, null);
  expect(rows.slice(1, 3).map((cells) => cells[3])).toEqual(['5', '']);
  expect(rows[3]?.[2]).toBe('');
});

test('a ledger without 实有 has no such column', () => {
  const { widths, rows } = tableOf(plain, 'a');
  expect(widths).toHaveLength(9);
  expect(rows[0]).toEqual([
    ...['序号', '拟设内设机构', '编制合计', '行政编制', '政法编制', '事业编制', '工勤编制', '职数', '专员'],
  ]);
});
