import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { expect, test } from 'vitest';
import { createEventHub, publishLater } from './event-hub.ts';

const entry = (seq: number) => ({ seq }) as LogEntry;

test('those who listen hear everything in order, what was written together at once, but only after those who wait for answers', async () => {
  const hub = createEventHub();
  const heard: string[] = [];
  hub.subscribe('p', {
    entries: (entries) => heard.push(entries.map(({ seq }) => seq).join()),
    aside: () => undefined,
    bye: () => undefined,
  });
  const publish = publishLater(hub);
  const answers = [1, 2, 3].map(async (seq) => {
    publish('p', [entry(seq)]);
    await Promise.resolve();
    heard.push('answer');
  });
  await Promise.all(answers);
  await new Promise((resolve) => setImmediate(resolve));
  publish('p', [entry(4)]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual(['answer', 'answer', 'answer', '1,2,3', '4']);
});

test('who has left and who listens to another plan hears nothing', async () => {
  const hub = createEventHub();
  const heard: number[] = [];
  const listener = {
    entries: (entries: readonly LogEntry[]) => void heard.push(entries.length),
    aside: () => void heard.push(-1),
    bye: () => undefined,
  };
  hub.subscribe('other', listener);
  const leave = hub.subscribe('p', listener);
  publishLater(hub)('p', [entry(1)]);
  leave();
  hub.publishAside('p', 'presence', {});
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual([]);
});

test('an aside is written out once, without a number, for those who listen now', () => {
  const hub = createEventHub();
  const heard: string[] = [];
  const ear = { entries: () => undefined, aside: (text: string) => void heard.push(text), bye: () => undefined };
  hub.publishAside('p', 'remark', { before: 'anybody listens' });
  hub.subscribe('p', ear);
  hub.publishAside('p', 'remark', { text: '第一行\n第二行' });
  expect(heard).toEqual(['event: remark\ndata: {"text":"第一行\\n第二行"}\n\n']);
});
