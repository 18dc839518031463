import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';

function broken(text: string, width: number): readonly string[] {
  const characters = [...text];
  const room = { first: width, rest: width, width: (one: string) => (/[!-~]/.test(one) ? 0.5 : 1) };
  return breakLines(characters, room).map(({ from, to }) => characters.slice(from, to).join(''));
}

test('a line takes as many characters as fit, and no stop begins one', () => {
  expect(broken('一二三四五六七八九十', 5)).toEqual(['一二三四五', '六七八九十']);
  expect(broken('一二三四五。六七', 5)).toEqual(['一二三四', '五。六七']);
});

test('an opening bracket goes down with what it opens', () => {
  expect(broken('一二三四（五）', 5)).toEqual(['一二三四', '（五）']);
  expect(broken('精简率40.00%（14/35）', 8)).toEqual(['精简率40.00%', '（14/35）']);
});

test('figures and words stay whole; one that is longer than a line is cut', () => {
  expect(broken('共有1234个', 3)).toEqual(['共有', '1234个']);
  expect(broken('a'.repeat(14), 3)).toEqual(['aaaaaa', 'aaaaaa', 'aa']);
});

test('broken lines of the text stay, empty ones too', () => {
  expect(broken('一\n\n二', 5)).toEqual(['一', '', '二']);
  expect(broken('', 5)).toEqual(['']);
});

test('every character stands in exactly one line', () => {
  const text = '（一）“办公室”：负责A/B-12.5%，（二）；！？》……'.repeat(9);
  for (const width of [1, 2, 3, 7, 28]) expect(broken(text, width).join('')).toBe(text);
});
