import { expect, test } from 'vitest';
import { dateWords, versionWords } from './date-words.ts';

test('a date is written as each language writes it', () => {
  expect(dateWords('2015-12-01', 'zh-CN')).toBe('2015年12月1日');
  expect(dateWords('2015-12-01T08:00:00.000Z', 'en')).toBe('1 Dec 2015');
});

test('a version names its place and its content', () => {
  expect(versionWords(217, 'dcdb3748aa')).toBe('217 · dcdb 3748');
});
