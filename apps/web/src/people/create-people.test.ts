import type { Me, PeopleAnswer, Place, Presence } from '@dachushi/domain/protocol/people.ts';
import { expect, test } from 'vitest';
import { createAsides } from '../plan/asides.ts';
import { ManualClock, settled } from '../plan/testing/manual-clock.ts';
import { createPeople } from './create-people.ts';
import type { PeopleApi } from './people-api.ts';

const at = (actor: string, change: Partial<Presence> = {}): Presence => ({
  actor,
  window: 'w1',
  page: 'board',
  departmentId: 'hrss',
  selection: [],
  holds: [],
  chair: false,
  follows: null,
  ...change,
});

async function room(answer: Partial<PeopleAnswer> = {}) {
  const clock = new ManualClock();
  const asides = createAsides();
  const said: (Place | { readonly window: string; readonly left: true })[] = [];
  const reads: string[] = [];
  const server: PeopleAnswer & { me: Me } = { people: [], present: [], ...answer, me: { actor: 'me', name: null } };
  const api: PeopleApi = {
    me: () => Promise.resolve(server.me),
    name: (name) => Promise.resolve({ actor: 'me', name }),
    people: (planId) => {
      reads.push(planId);
      return Promise.resolve({ people: server.people, present: server.present });
    },
    say: (_, place) => void said.push(place),
  };
  const people = createPeople({ planId: 'p', window: 'own', asides, api, clock });
  const leave = people.start();
  await settled();
  const hear = (...changed: Presence[]) => asides.tell('presence', { changed, gone: [] });
  const actors = () => people.state.getState().others.map(({ actor }) => actor);
  return { clock, asides, said, reads, people, leave, hear, actors };
}

test('a hand that moves all the time is told ten times a second at most, with the last place', async () => {
  const { clock, said, people } = await room();
  await clock.advance(0);
  for (let step = 0; step < 100; step += 1) {
    people.move({ selection: [`unit:u${step}`] });
    await clock.advance(10);
  }
  expect(said.length).toBeLessThanOrEqual(11);
  await clock.advance(100);
  expect(said.at(-1)).toMatchObject({ selection: ['unit:u99'] });
  const count = said.length;
  people.move({ selection: ['unit:u99'] });
  await clock.advance(1_000);
  expect(said).toHaveLength(count);
});

test('a window gives a sign of life every 12 s, every 4 s while it holds something, and says when it leaves', async () => {
  const { clock, said, people, leave } = await room();
  await clock.advance(0);
  await clock.advance(24_000);
  expect(said).toHaveLength(3);
  people.move({ holds: ['division:d1'] });
  await clock.advance(8_100);
  expect(said).toHaveLength(6);
  leave();
  expect(said.at(-1)).toEqual({ window: 'own', left: true });
});

test('several windows of one person are one, at the place heard of last; own windows are nobody', async () => {
  const { hear, people, actors, clock } = await room();
  hear(at('li'), at('wang'), at('me', { window: 'other' }));
  await clock.advance(10);
  hear(at('li', { window: 'w2', page: 'ratios' }));
  expect(actors()).toEqual(['li', 'wang']);
  expect(people.state.getState().others[0]?.at.page).toBe('ratios');
  expect([...people.state.getState().inDepartment]).toEqual([['hrss', ['wang']]]);
});

test('what others hold is known by piece, and ends by itself when the news of its end gets lost', async () => {
  const { hear, people, clock } = await room();
  hear(at('li', { holds: ['division:d1', 'unit:u1'] }));
  expect([...people.state.getState().held]).toEqual([
    ['division:d1', 'li'],
    ['unit:u1', 'li'],
  ]);
  const before = people.state.getState();
  hear(at('li', { holds: ['division:d1', 'unit:u1'] }));
  expect(people.state.getState().held).toBe(before.held);
  expect(people.state.getState().others).toBe(before.others);
  await clock.advance(14_000);
  expect(people.state.getState().held.size).toBe(0);
});

test('with every opening of the stream the whole is read, since asides may have been lost', async () => {
  const { asides, people, actors, reads, hear, clock } = await room({
    people: [{ actor: 'li', name: '李四' }],
    present: [at('li'), at('me', { window: 'own' })],
  });
  expect(actors()).toEqual(['li']);
  expect(people.state.getState().names.get('li')).toBe('李四');
  hear(at('gone-by-now'));
  await clock.advance(10);
  const before = reads.length;
  asides.opened();
  await settled();
  expect(reads.length).toBe(before + 1);
  expect(actors()).toEqual(['li']);
});

test('who hears that another has taken the chair gives it up', async () => {
  const { hear, people, clock, said } = await room();
  people.move({ chair: true });
  hear(at('me', { window: 'own', chair: false }), at('li', { chair: true }));
  expect(people.state.getState().own.chair).toBe(false);
  expect(people.state.getState().chair?.actor).toBe('li');
  await clock.advance(200);
  expect(said.at(-1)).toMatchObject({ chair: false });
});
