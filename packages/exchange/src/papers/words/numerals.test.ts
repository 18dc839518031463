import { expect, test } from 'vitest';
import { chineseNumeral } from './numerals.ts';

test('numbers are written as in official texts', () => {
  expect([1, 10, 11, 20, 21, 99, 100, 101, 110, 111, 230, 999].map(chineseNumeral)).toEqual([
    ...['一', '十', '十一', '二十', '二十一', '九十九'],
    ...['一百', '一百零一', '一百一十', '一百一十一', '二百三十', '九百九十九'],
  ]);
});
