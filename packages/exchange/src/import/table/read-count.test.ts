import { describe, expect, it } from 'vitest';
import { readCount } from './read-count.ts';
import { readPosts } from './read-posts.ts';

const count = (text: string) => readCount({ text, kind: 'text', formula: false });

describe('numbers as ledgers write them', () => {
  it.each([
    ['5', 5],
    ['５名', 5],
    ['  12 个 ', 12],
    ['3+1', 4],
    ['1,234', 1234],
    ['十二', 12],
    ['二十一名', 21],
    ['两人', 2],
    ['5（含工勤1）', 5],
    ['0', 0],
  ])('%s is %i', (text, value) => {
    expect(count(text)).toMatchObject({ value, error: null });
  });

  it.each(['—', '－', '/', '无', '...', '空'])('%s is no value, which is not 0', (text) => {
    expect(count(text)).toMatchObject({ value: null, error: null, notes: ['placeholder-as-empty'] });
  });

  it.each([
    ['-1', 'negative-number'],
    ['1.5', 'non-integer'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['约5', 'not-a-number'],
    ['100001', 'number-out-of-range'],
  ])('%s is refused as %s', (text, error) => {
    expect(count(text)).toMatchObject({ value: null, error });
  });

  it('the parts in brackets are kept apart from the total', () => {
    expect(count('8（其中：政法3、工勤1）').included).toEqual({ 政法: 3, 工勤: 1 });
  });
});

describe('posts in one cell', () => {
  it.each([
    ['正1副2', 1, 2],
    ['1正2副', 1, 2],
    ['一正两副', 1, 2],
    ['正处1名、副处2名', 1, 2],
    ['１正', 1, 0],
    ['副1', 0, 1],
  ])('%s', (text, chief, deputy) => {
    expect(readPosts(text)).toEqual({ chief, deputy });
  });

  it('anything else is not posts', () => {
    expect(['3', '正', '处长', '1+2'].map(readPosts)).toEqual([null, null, null, null]);
  });
});
