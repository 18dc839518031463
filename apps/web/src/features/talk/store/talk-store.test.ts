import { readMatters } from '@dachushi/domain/remarks/matters.ts';
import { EMPTY_BOOK, fold, refusalOf } from '@dachushi/domain/remarks/remark-book.ts';
import type { RemarkBook } from '@dachushi/domain/remarks/remark-book.ts';
import type { ActOutcome, RemarksAnswer } from '@dachushi/domain/protocol/remark-messages.ts';
import type { KeptAct, RemarkAct } from '@dachushi/domain/remarks/remark.ts';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { HttpProblem } from '../../../lib/http.ts';
import { createAsides } from '../../../plan/asides.ts';
import type { PlanState } from '../../../plan/plan-state.ts';
import { freshRemarks } from '../notices/fresh-remarks.ts';
import type { TalkPorts } from './talk-ports.ts';
import { createTalkStore } from './talk-store.ts';
import { unreadCount } from './thread-lists.ts';

/** The laws of the server on a line that can be cut; the fold is the real one. */
function room() {
  const queue: RemarkAct[] = [];
  const kept: KeptAct[] = [];
  let book: RemarkBook = EMPTY_BOOK;
  let open = true;
  let spoilt: string | null = null;
  const back = new Set<() => void>();
  const asides = createAsides();
  const answer = (since: number): RemarksAnswer => ({
    revision: book.revision,
    threads: [...book.threads.values()].filter(({ revision }) => revision > since),
    votes: [...book.votes.values()].filter(({ revision }) => revision > since),
    matters: readMatters([]),
  });
  const take = (act: RemarkAct, person: string): ActOutcome => {
    const { actId } = act;
    const earlier = kept.find((each) => each.act.actId === actId);
    if (earlier) return { actId, status: 'kept', n: earlier.n };
    const code = refusalOf(book, act, person);
    if (code !== null) return { actId, status: 'refused', code };
    const now: KeptAct = { n: book.revision + 1, person, time: '2026-11-22T08:00:00.000Z', seq: 0, act };
    kept.push(now);
    book = fold(book, now);
    return { actId, status: 'kept', n: now.n };
  };
  const line = <Answer>(act: () => Answer): Promise<Answer> =>
    open ? Promise.resolve(act()) : Promise.reject(new HttpProblem({ status: 0, code: 'network' }));
  let ids = 0;
  const ports: TalkPorts = {
    me: () => line(() => ({ actor: 'p-me' })),
    read: (_, since) => line(() => answer(since)),
    send: (_, acts) =>
      line(() => {
        if (acts.some(({ actId }) => actId === spoilt)) throw new HttpProblem({ status: 400, code: 'invalid_request' });
        return { outcomes: acts.map((act) => take(act, 'p-me')), ...answer(0) };
      }),
    queue: {
      add: (_, act) => Promise.resolve(void queue.push(act)),
      remove: (actIds) =>
        Promise.resolve(void queue.splice(0, queue.length, ...queue.filter((act) => !actIds.includes(act.actId)))),
      waiting: () => Promise.resolve([...queue]),
    },
    newId: () => `act-${(ids += 1)}`,
    after: () => () => undefined,
    onNetworkBack: (act) => {
      back.add(act);
      return () => back.delete(act);
    },
    readSeen: () => ({}),
    keepSeen: () => undefined,
  };
  const plan = {
    asides,
    state: createStore(() => ({ seq: 0, structure: { departments: new Map() } }) as unknown as PlanState),
  };
  const others = (act: RemarkAct) => {
    take(act, 'p-other');
    asides.tell('remark', { revision: book.revision });
  };
  return {
    window: () => createTalkStore('plan', plan, ports),
    others,
    queue,
    said: () => kept.map(({ act }) => ('text' in act ? act.text : act.kind)),
    spoil: (actId: string) => (spoilt = actId),
    cut: () => (open = false),
    restore: () => {
      open = true;
      for (const act of back) act();
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const write = (text: string) => ({ kind: 'write', place: { on: 'plan' }, text, mentions: [] }) as const;
const texts = (talk: ReturnType<ReturnType<typeof room>['window']>) =>
  [...talk.state.getState().book.threads.values()].flatMap(({ remarks }) => remarks.map(({ text }) => text));

test('what is said shows at once and is kept by the server, once', async () => {
  const { window, said, queue } = room();
  const talk = window();
  talk.hold();
  await settled();
  talk.say(write('一'));
  expect(texts(talk)).toEqual(['一']);
  expect(talk.state.getState().waiting.length).toBe(1);
  await settled();
  expect([said(), queue, talk.state.getState().waiting]).toEqual([['一'], [], []]);
});

test('without network it waits, survives the window, and is sent by the next one in its order', async () => {
  const { window, cut, restore, said } = room();
  const first = window();
  const leave = first.hold();
  await settled();
  cut();
  first.say(write('一'));
  first.say(write('二'));
  await settled();
  expect(first.state.getState()).toMatchObject({ offline: true, keptHere: true });
  leave();
  const next = window();
  next.hold();
  await settled();
  expect(texts(next)).toEqual(['一', '二']);
  restore();
  await settled();
  expect([said(), next.state.getState().offline, next.state.getState().waiting]).toEqual([['一', '二'], false, []]);
});

test('one act that the server will not have is told with its words and holds up nobody behind it', async () => {
  const { window, spoil, said } = room();
  const talk = window();
  talk.hold();
  await settled();
  spoil('act-1');
  talk.say(write('坏'));
  talk.say(write('好'));
  await settled();
  await settled();
  expect(said()).toEqual(['好']);
  expect(talk.state.getState().refused.map(({ act, code }) => [act.actId, code])).toEqual([
    ['act-1', 'invalid_request'],
  ]);
  talk.drop('act-1');
  expect(talk.state.getState().refused).toEqual([]);
});

test('what was said before the window opened is no news; what comes then is, with whom it names', async () => {
  const { window, others } = room();
  others({ kind: 'write', actId: 'o-0', place: { on: 'plan' }, text: '旧话', mentions: ['p-me'] });
  const talk = window();
  const heard: string[] = [];
  talk.state.subscribe((now, before) => {
    for (const { remark, named } of freshRemarks(now, before)) heard.push(`${remark.text} ${named}`);
  });
  talk.hold();
  await settled();
  others({ kind: 'reply', actId: 'o-1', threadId: 'o-0', text: '新话', mentions: ['p-me'] });
  await settled();
  expect([texts(talk), heard]).toEqual([['旧话', '新话'], ['新话 true']]);
});

test('others are heard by the stream, counted as unread, and read when seen', async () => {
  const { window, others } = room();
  const talk = window();
  talk.hold();
  await settled();
  others({ kind: 'write', actId: 'o-1', place: { on: 'plan' }, text: '旁人', mentions: [] });
  await settled();
  expect([texts(talk), unreadCount(talk.state.getState())]).toEqual([['旁人'], 1]);
  talk.sawThread('o-1');
  expect(unreadCount(talk.state.getState())).toBe(0);
});

test('another’s remark cannot be edited here either: nothing changes while the refusal is on its way', async () => {
  const { window, others } = room();
  const talk = window();
  talk.hold();
  others({ kind: 'write', actId: 'o-1', place: { on: 'plan' }, text: '旁人', mentions: [] });
  await settled();
  talk.say({ kind: 'edit', remarkId: 'o-1', text: '改', mentions: [] });
  expect(texts(talk)).toEqual(['旁人']);
  await settled();
  expect(talk.state.getState().refused.map(({ code }) => code)).toEqual(['remark-not-own']);
});
