import { expect, test } from 'vitest';
import { dateWords, timeWords, versionWords } from './date-words.ts';

test('a date is written as each language writes it', () => {
  expect(dateWords('2015-12-01', 'zh-CN')).toBe('2015年12月1日');
  expect(dateWords('2015-12-01T08:00:00.000Z', 'en')).toBe('1 Dec 2015');
});

test('a time is told by the clock of China, also over midnight', () => {
  expect(timeWords('2026-11-22T06:32:00.000Z', 'zh-CN')).toBe('2026年11月22日 14:32');
  expect(timeWords('2026-11-30T18:05:00.000Z', 'en')).toBe('1 Dec 2026 02:05');
});

test('a version names its place and its content', () => {
  expect(versionWords(217, 'dcdb3748aa')).toBe('217 · dcdb 3748');
});
