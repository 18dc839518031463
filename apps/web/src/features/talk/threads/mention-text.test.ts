import { expect, test } from 'vitest';
import { mentionAt, mentionPieces, mentionsIn } from './mention-text.ts';

const people = [
  { id: 'p-1', name: '王五' },
  { id: 'p-2', name: '王五一' },
  { id: 'p-3', name: 'Ann Lee' },
];

test('the longest name behind an @ is who is meant, each person once', () => {
  expect(mentionsIn('@王五一 和 @王五，@王五一 请看；ann@王', people)).toEqual(['p-2', 'p-1']);
  expect(mentionsIn('请 @Ann Lee 核对', people)).toEqual(['p-3']);
});

test('the text is cut where people are named and loses nothing', () => {
  const text = '请@王五看看\n@赵六';
  const pieces = mentionPieces(text, people);
  expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
  expect(pieces.map(({ person }) => person)).toEqual([null, 'p-1', null]);
});

test('people are offered while a name is being typed and no longer', () => {
  expect(mentionAt('请@王', 3)).toEqual({ from: 1, asked: '王' });
  expect(mentionAt('请@', 2)).toEqual({ from: 1, asked: '' });
  expect(mentionAt('请@王五 ', 5)).toBeNull();
  expect(mentionAt('没有', 2)).toBeNull();
});
