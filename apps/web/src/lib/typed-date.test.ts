import { expect, it } from 'vitest';
import { typedDate } from './typed-date.ts';

it.each([
  ['2027-12-31', '2027-12-31'],
  ['2027/1/5', '2027-01-05'],
  ['2028年2月29日', '2028-02-29'],
  ['', ''],
  ['2027-02-29', null],
  ['明年', null],
])('the date %s is read as %s', (text, date) => expect(typedDate(text)).toBe(date));
