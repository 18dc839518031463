import { expect, test } from 'vitest';
import { afterPaint } from './after-paint.ts';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const task = () => new Promise((resolve) => setTimeout(resolve));

test('what waits for the picture runs after the callbacks of that frame, in order and once', async () => {
  const ran: string[] = [];
  afterPaint(() => ran.push('first'));
  afterPaint(() => ran.push('second'));
  await frame();
  expect(ran).toEqual([]);
  await task();
  expect(ran).toEqual(['first', 'second']);
  await frame();
  await task();
  expect(ran).toEqual(['first', 'second']);
});

test('what was taken back does not run, and what is asked for while running waits for the next picture', async () => {
  const ran: string[] = [];
  const takeBack = afterPaint(() => ran.push('taken back'));
  afterPaint(() => afterPaint(() => ran.push('later')));
  takeBack();
  await frame();
  await task();
  expect(ran).toEqual([]);
  await frame();
  await task();
  expect(ran).toEqual(['later']);
});
