import { expect, it } from 'vitest';
import { isCalendarDate } from './calendar-date.ts';

it.each(['2027-12-31', '2024-02-29', '2000-02-29', '2027-04-30', '2026-01-01'])('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

it.each(['2027-02-29', '2100-02-29', '2027-04-31', '2027-00-10', '2027-13-01', '2027-01-00', '27-1-1', '明年', ''])(
  '%s is none',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);
