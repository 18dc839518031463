import type { Place, PresenceAside } from '@dachushi/domain/protocol/people.ts';
import { expect, test } from 'vitest';
import { createPresenceBoard } from './presence-board.ts';
import { MOST_WINDOWS } from './presence-room.ts';

const at = (window: string, change: Partial<Place> = {}): Place => ({
  window,
  page: 'board',
  departmentId: 'hrss',
  selection: [],
  holds: [],
  chair: false,
  follows: null,
  ...change,
});

/** The real board on a clock that moves when told to. */
function room() {
  let now = 0;
  let due: { at: number; act: () => void }[] = [];
  const told: PresenceAside[] = [];
  const board = createPresenceBoard({
    now: () => now,
    after: (ms, act) => {
      const timer = { at: now + ms, act };
      due.push(timer);
      return () => {
        due = due.filter((other) => other !== timer);
      };
    },
    tell: (_, said) => told.push(said),
  });
  const wait = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const next = due.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      due = due.filter((timer) => timer !== next);
      now = next.at;
      next.act();
    }
    now = end;
  };
  const people = () => board.present('p').map(({ actor, window }) => `${actor}/${window}`);
  return { board, told, wait, people, timers: () => due.length };
}

test('what changes within a moment is told once, and what changes nothing not at all', () => {
  const { board, told, wait } = room();
  board.say('p', 'wang', at('w1'));
  board.say('p', 'wang', at('w1', { departmentId: 'edu' }));
  board.say('p', 'li', at('w2'));
  wait(100);
  expect(told).toHaveLength(1);
  expect(told[0]?.changed.map(({ actor, departmentId }) => [actor, departmentId])).toEqual([
    ['wang', 'edu'],
    ['li', 'hrss'],
  ]);
  board.say('p', 'li', at('w2'));
  wait(1_000);
  expect(told).toHaveLength(1);
});

test('a hold that is not told again is over after ten seconds, a silent window gone after thirty-five', () => {
  const { board, told, wait, people, timers } = room();
  board.say('p', 'wang', at('w1', { holds: ['division:hrss-02'] }));
  wait(8_000);
  board.say('p', 'wang', at('w1', { holds: ['division:hrss-02'] }));
  wait(9_000);
  expect(board.present('p')[0]?.holds).toEqual(['division:hrss-02']);
  wait(3_000);
  expect(board.present('p')[0]?.holds).toEqual([]);
  wait(24_000);
  expect(people()).toEqual([]);
  expect(told.at(-1)).toEqual({ changed: [], gone: [{ actor: 'wang', window: 'w1' }] });
  wait(5_000);
  expect(timers()).toBe(0); // an empty room costs nothing
});

test('the chair belongs to the last who took it, and who lost it does not get it back by repeating itself', () => {
  const { board, wait } = room();
  const chairs = () => board.present('p').flatMap(({ actor, chair }) => (chair ? [actor] : []));
  board.say('p', 'wang', at('w1', { chair: true }));
  board.say('p', 'li', at('w2', { chair: true }));
  board.say('p', 'wang', at('w1', { chair: true, departmentId: 'edu' }));
  expect(chairs()).toEqual(['li']);
  board.say('p', 'wang', at('w1'));
  board.say('p', 'wang', at('w1', { chair: true }));
  expect(chairs()).toEqual(['wang']);
  wait(35_000);
  expect(chairs()).toEqual([]);
});

test('windows speak for their own person only, and rooms are kept apart', () => {
  const { board, people } = room();
  board.say('p', 'wang', at('w1'));
  board.say('p', 'li', at('w1'));
  board.say('q', 'wang', at('w1'));
  board.leave('p', 'li', 'w1');
  board.leave('p', 'li', 'nowhere');
  expect(people()).toEqual(['wang/w1']);
  expect(board.plansOf('wang')).toEqual(['p', 'q']);
  expect(board.plansOf('li')).toEqual([]);
});

test('neither a crowd nor one person with many windows fills the memory; who is in stays in', () => {
  const { board } = room();
  const own = Array.from({ length: 20 }, (_, n) => board.say('p', 'wang', at(`w${n}`)));
  expect(own.filter(Boolean)).toHaveLength(12);
  for (let n = 0; n < MOST_WINDOWS + 50; n += 1) board.say('p', `guest${n}`, at('w'));
  expect(board.present('p')).toHaveLength(MOST_WINDOWS);
  expect(board.say('p', 'wang', at('w1', { departmentId: 'edu' }))).toBe(true);
});
