import { expect, it } from 'vitest';
import { readHarbinDepartments } from '@dachushi/seeds/harbin-file.ts';
import { guessKind } from './guess-kind.ts';

it.each([
  ['办公室', '综合管理'],
  ['劳动监察处', '监管'],
  ['监察室', '纪检监察'],
  ['纪检监察室', '纪检监察'],
  ['机关党委', '机关党委'],
  ['离退休干部处', '离退休'],
  ['行政审批办公室', '审批'],
  ['基础教育处', '业务'],
])('%s is most likely %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});

it('agrees with more than nine in ten of a whole city', () => {
  const divisions = readHarbinDepartments().departments.flatMap((department) => department.divisions);
  const right = divisions.filter(({ name, kind }) => guessKind(name) === kind).length;
  expect(right / divisions.length).toBeGreaterThan(0.93);
});
