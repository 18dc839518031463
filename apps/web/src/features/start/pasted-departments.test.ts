import { expect, it } from 'vitest';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { blankBaseline } from './blank-baseline.ts';
import { readPasted } from './pasted-departments.ts';

const names = (text: string) =>
  readPasted(text).departments.map(({ name, divisions }) => [name, ...divisions.map((each) => each.name)]);

it('a list of departments, one a line, with blank lines and blanks', () => {
  expect(names(' 市教育局 \r\n\n市科技局\n')).toEqual([['市教育局'], ['市科技局']]);
});

it('a block of two columns from a sheet, with a heading, merged cells and a department that comes back', () => {
  const block = '部门\t处室\n市教育局\t办公室\n\t人事处\n市科技局\t办公室\n市教育局\t"财务处"';
  expect(names(block)).toEqual([
    ['市教育局', '办公室', '人事处', '财务处'],
    ['市科技局', '办公室'],
  ]);
  expect(readPasted(block).divisions).toBe(4);
});

it('a third column of whole numbers is 编制; anything else in it is told with its line', () => {
  const { departments, problems } = readPasted('市教育局\t办公室\t12\n市教育局\t人事处\t若干');
  expect(departments[0]?.divisions.map((each) => each.places)).toEqual([12, 0]);
  expect(problems).toEqual([{ code: 'places-unreadable', line: 2, text: '若干' }]);
});

it('a division without a department above and a name of 300 characters are told with their lines', () => {
  expect(readPasted(`\t办公室\n${'长'.repeat(300)}`).problems.map(({ code, line }) => [code, line])).toEqual([
    ['no-department', 1],
    ['name-too-long', 2],
  ]);
});

it('markup and formula-like names stay text', () => {
  expect(names('<b>局</b>\t=1+1')).toEqual([['<b>局</b>', '=1+1']]);
});

it('what is made of it is a baseline that the server takes', () => {
  const { departments } = readPasted('市教育局\t办公室\t12\n市教育局\t人事处\n市科技局');
  const words = { source: '手工录入', countingBasis: '' };
  const made = BASELINE_SCHEMA.parse(
    blankBaseline({ title: '试点', departments, today: new Date(2026, 10, 2), words }),
  );
  expect(made.baseDate).toBe('2026-11-02');
  expect(
    made.departments.map((each) => each.divisions.map((division) => [division.id, division.establishment.行政])),
  ).toEqual([
    [
      ['b1-1', 12],
      ['b1-2', 0],
    ],
    [],
  ]);
});
