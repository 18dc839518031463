import { expect, test } from 'vitest';
import { saidOnce } from './said-once.ts';

test('what several steps say alike is said once, with their number, where it was first said', () => {
  expect(saidOnce(['甲局设 1 个专员', '核定职数', '甲局设 1 个专员'])).toEqual([
    '甲局设 1 个专员（同样2步）',
    '核定职数',
  ]);
  expect(saidOnce([])).toEqual([]);
});
