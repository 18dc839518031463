import { expect, test } from 'vitest';
import { rig } from './testing/plan-rig.ts';

test('asides reach those who asked for their kind, change nothing of the plan, and every opening of the stream is told', async () => {
  const { browser, clock } = rig();
  const window = await browser.open();
  const { asides } = window.store;
  const heard: unknown[] = [];
  const leave = asides.hear('remark', (said) => heard.push(said));
  asides.onOpening(() => heard.push('opened'));
  const before = window.plan;

  window.ear().aside('remark', { id: 1 });
  window.ear().aside('presence', { id: 2 });
  expect(heard).toEqual([{ id: 1 }]);
  expect(window.plan).toBe(before);

  window.cut();
  window.line = 'open';
  await clock.advance(5_000);
  leave();
  window.ear().aside('remark', { id: 3 });
  expect(heard).toEqual([{ id: 1 }, 'opened']);
});
