import { expect, test } from 'vitest';
import { minutesQuestion, points, sameMinutes } from './minutes-question.ts';

const now = new Date(2026, 10, 22, 15, 30);
const choice = { from: 'today', to: 'now', day: '2026-11-21', clock: '09:00' };

test('every beginning and end becomes a question', () => {
  expect(minutesQuestion(choice, now)).toBe(`since=${encodeURIComponent(new Date(2026, 10, 22).toISOString())}`);
  expect(minutesQuestion({ ...choice, from: 'meeting' }, now)).toBe('since=meeting');
  expect(minutesQuestion({ ...choice, from: 'start' }, now)).toBe('');
  expect(minutesQuestion({ ...choice, from: 'step:12', to: 'step:40' }, now)).toBe('from=12&to=40');
  const since = new Date(2026, 10, 21, 9).toISOString();
  expect(minutesQuestion({ ...choice, from: 'time' }, now)).toBe(`since=${encodeURIComponent(since)}`);
});

test('the file is asked for what was read: the moment at which the meeting began, up to the step it had come to', () => {
  const read = { since: '2026-11-22T06:00:00.000Z', to: 41 };
  expect(sameMinutes('since=meeting', read)).toBe('since=2026-11-22T06%3A00%3A00.000Z&to=41');
  expect(sameMinutes('from=12&to=40', { ...read, to: 40 })).toBe('from=12&to=40');
  expect(sameMinutes('', read)).toBe('to=41');
});

test('a time that is not whole asks nothing', () => {
  expect(minutesQuestion({ ...choice, from: 'time', day: '' }, now)).toBeNull();
});

test('a step that an address asks for is among the points, named or not', () => {
  const versions = [{ name: '一稿', seq: 5, actor: 'p', time: '' }];
  expect(points(versions, 5)).toEqual([{ seq: 5, name: '一稿' }]);
  expect(points(versions, 9)).toEqual([
    { seq: 5, name: '一稿' },
    { seq: 9, name: null },
  ]);
});
