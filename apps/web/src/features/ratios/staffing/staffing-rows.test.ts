import { command } from '@dachushi/domain/command.ts';
import { assess } from '@dachushi/domain/assess.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { fraction } from '@dachushi/domain/ratios/fraction.ts';
import { applyStaffingTargets, staffingTargets } from '@dachushi/domain/staffing-target.ts';
import { plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { firstAverage, fitsText, readAverage, signedPercent, staffingRows, targetText } from './staffing-rows.ts';

test.each([
  ['8.41', fraction(841, 100)],
  [' 8 ', fraction(8, 1)],
  ['8．5', fraction(17, 2)],
])('%s is an exact average', (typed, average) => {
  expect(readAverage(typed)).toEqual(average);
});

test.each(['', '0', '0.00', '-3', '8.415', '八'])('“%s” is no average', (typed) => {
  expect(readAverage(typed)).toBeNull();
});

test('the first average is the one that the target of the plan would mean', () => {
  expect(firstAverage(3361, 551, { ratio: 3000, band: 500 })).toBe('8.7');
  expect(firstAverage(0, 0, { ratio: 3000, band: 500 })).toBe('8');
});

test('locked departments and those on their target stay; applying changes just the others', () => {
  const start = structureOf(plainDepartment('a', 10), plainDepartment('b', 10));
  const structure = play(start, command('lock-department', { departmentId: 'b' as DepartmentId }));
  const targets = staffingTargets(structure, assess(structure), fraction(1000, 1));
  const rows = staffingRows(structure, targets);
  expect(rows.map(({ id, fate, clipped }) => [id, fate, clipped])).toEqual([
    ['a', 'changes', 'to-high'],
    ['b', 'locked', 'to-high'],
  ]);
  expect(rows.map(({ inForce, target }) => [targetText(inForce), targetText(target)])[0]).toEqual(['30%', '35%']);
  const act = applyStaffingTargets(structure, targets);
  expect(act?.type === 'group' && act.payload.commands.length).toBe(1);
  const after = act ? play(structure, act) : structure;
  expect(staffingRows(after, staffingTargets(after, assess(after), fraction(1000, 1)))[0]?.fate).toBe('same');
});

test('a range of whole numbers, else the nearest', () => {
  const step = (removed: number) => ({ removed, after: 10 - removed });
  expect(fitsText({ reachable: [step(3), step(4)], nearest: [] }, ' 或 ')).toBe('3–4');
  expect(fitsText({ reachable: [], nearest: [step(0), step(1)] }, ' 或 ')).toBe('0 或 1');
  expect(signedPercent(fraction(-1, 8))).toBe('−12.50%');
});
