import { expect, test } from 'vitest';
import { isSetApart, kindOfName } from './kind-of-name.ts';

test.each([
  ['机关党委', '机关党委'],
  ['机关党委（人事处）', '机关党委'],
  ['纪检监察室', '纪检监察'],
  ['离退休干部处', '离退休'],
  ['老干部处', '离退休'],
  ['行政审批办公室', '审批'],
  ['办公室', '综合管理'],
  ['规划财务处', '综合管理'],
])('%s is known by its name as %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each(['基础教育处', '劳动监察处', '重点工程办公室', '党建研究处'])(
  '%s is a line division as long as nobody says otherwise',
  (name) => {
    expect(kindOfName(name)).toBe('业务');
  },
);

test('机关党委 and 纪检监察 stand apart from merging, an office with two names does not', () => {
  expect(['机关党委', '纪检监察室', '机关党委（人事处）', '办公室'].map(isSetApart)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
