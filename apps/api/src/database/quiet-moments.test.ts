import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQuietMoments } from './quiet-moments.ts';

let tidied: number;
beforeEach(() => {
  tidied = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const start = () => createQuietMoments({ tidy: () => void (tidied += 1), afterMs: 100 });

test('nothing is tidied while somebody writes, once when they pause, and again after the next pause', () => {
  const quiet = start();
  for (let step = 0; step < 20; step += 1) {
    quiet.disturb();
    vi.advanceTimersByTime(99);
  }
  expect(tidied).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(tidied).toBe(1);
  quiet.disturb();
  vi.advanceTimersByTime(1_000);
  expect(tidied).toBe(2);
});

test('after the stop nothing is tidied any more', () => {
  const quiet = start();
  quiet.disturb();
  quiet.stop();
  quiet.disturb();
  vi.advanceTimersByTime(1_000);
  expect(tidied).toBe(0);
});
