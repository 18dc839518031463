import { expect, it } from 'vitest';
import { matchingOptions, optionOf } from './match-options.ts';

const options = ['办公室', '行政审批办公室', '人事处', '人事处'].map((label, at) => ({ value: String(at), label }));

it('options that begin with the text come first', () => {
  expect(matchingOptions(options, '办').map(({ value }) => value)).toEqual(['0', '1']);
  expect(matchingOptions(options, '').length).toBe(4);
});

it('a whole name means that one, a part means the only one that holds it', () => {
  expect(optionOf(options, ' 办公室 ')).toBe(options[0]);
  expect(optionOf(options, '行政')).toBe(options[1]);
  expect(optionOf(options, '人事处')).toBe('several');
  expect(optionOf(options, '办公')).toBe('several');
  expect(optionOf(options, '财务处')).toBeNull();
  expect(optionOf(options, '')).toBeNull();
});
