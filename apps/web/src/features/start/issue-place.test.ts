import { expect, it } from 'vitest';
import { issuePlace } from './issue-place.ts';

const json = { departments: [{ name: '市教育局', divisions: [{ name: '办公室' }, { name: 7 }] }] };

it('a path is told in the words of the reader, with the names that stand there', () => {
  expect(issuePlace(['departments', 0, 'divisions', 1, 'name'], json, 'zh-CN')).toBe(
    '第 1 个部门（市教育局） › 第 2 个处室 › 名称',
  );
  expect(issuePlace(['departments', 0, 'divisions', 0, 'kind'], json, 'en')).toBe(
    'department 1 (市教育局) › division 1 (办公室) › kind',
  );
});

it('paths that lead nowhere and words that are not known are told as they are', () => {
  expect(issuePlace([], json, 'zh-CN')).toBe('整个文件');
  expect(issuePlace(['departments'], json, 'zh-CN')).toBe('部门列表');
  expect(issuePlace(['departments', 9, 'toString', 'colour'], json, 'zh-CN')).toBe('第 10 个部门 › toString › colour');
});
