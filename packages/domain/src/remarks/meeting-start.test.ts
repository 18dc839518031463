import { expect, test } from 'vitest';
import { meetingStart } from './meeting-start.ts';

const at = (clock: string) => Date.parse(`2026-11-22T${clock}:00.000Z`);

test('a meeting began after the last silence of more than two hours', () => {
  expect(meetingStart(['09:00', '09:40', '14:00', '15:30', '17:30'].map(at))).toBe(at('14:00'));
});

test('a silence of two hours sharp is a break within the meeting', () => {
  expect(meetingStart([at('11:00'), at('09:00')])).toBe(at('09:00'));
});

test('the order in which moments are told does not matter, and without any there was no meeting', () => {
  expect(meetingStart([at('14:20'), at('08:00'), at('14:00')])).toBe(at('14:00'));
  expect(meetingStart([])).toBeNull();
});
