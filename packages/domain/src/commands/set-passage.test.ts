import { expect, test } from 'vitest';
import { command } from '../command.ts';
import type { DepartmentId } from '../ids.ts';
import { plainDepartment, play, structureOf } from '../testing/builders.ts';

const start = structureOf(plainDepartment('a', 2));
const a = 'a' as DepartmentId;

test('a text block is kept in paragraphs without the space around them', () => {
  const now = play(
    start,
    command('set-passage', { departmentId: null, passage: '必要性', text: ' 一。\r\n\r\n\r\n 二。 \n' }),
  );
  expect(now.passages).toEqual({ 必要性: '一。\n\n二。' });
});

test('a department has its own text blocks, and clearing the last one leaves nothing behind', () => {
  const written = play(start, command('set-passage', { departmentId: a, passage: '实施步骤', text: '三步。' }));
  expect(written.departments.get(a)?.passages).toEqual({ 实施步骤: '三步。' });
  expect(written.passages).toBeUndefined();
  const cleared = play(written, command('set-passage', { departmentId: a, passage: '实施步骤', text: '' }));
  expect(cleared.departments.get(a)).toEqual(start.departments.get(a));
});
