import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createEventStream } from './event-stream.ts';
import type { StreamOptions } from './event-stream.ts';

const entry = (seq: number) => ({ seq }) as LogEntry;

/** A reader whose network takes nothing until `drain`; the rest is the real stream on a real log of numbers. */
function slowReader(log: LogEntry[]) {
  const sent: number[] = [];
  const asides: string[] = [];
  const write = (text: string) => asides.push(text);
  const response = Object.assign(new EventEmitter(), { writableLength: 0, end: () => undefined, write });
  const session = {
    isConnected: true,
    push: (given: LogEntry, name: string) => name === 'command' && sent.push(given.seq),
  };
  const stream = createEventStream({
    session,
    response,
    epoch: 'e',
    after: 0,
    beacon: (seq: number) => ({ epoch: 'e', seq }),
    read: (seq: number, limit: number) => log.filter((each) => each.seq > seq).slice(0, limit),
  } as unknown as StreamOptions);
  return { stream, sent, asides, response };
}

test('a reader that takes nothing is sent nothing more, and everything once it takes again', () => {
  const log: LogEntry[] = [];
  const { stream, sent, response } = slowReader(log);
  const publish = (seq: number): void => {
    log.push(entry(seq));
    stream.receive([entry(seq)]);
  };
  publish(1);
  response.writableLength = 2_000_000;
  for (let seq = 2; seq <= 500; seq += 1) publish(seq);
  expect(sent).toEqual([1]);
  response.writableLength = 0;
  response.emit('drain');
  publish(501);
  expect(sent).toEqual(Array.from({ length: 501 }, (_, at) => at + 1));
});

test('an entry that does not follow on the last one is not sent but read from the log', () => {
  const log = [entry(1), entry(2), entry(3)];
  const { stream, sent } = slowReader(log);
  stream.receive([entry(3)]);
  stream.receive([entry(2)]);
  expect(sent).toEqual([1, 2, 3]);
});

test('a reader that is behind loses asides and no entries, and hears asides again once it has caught up', () => {
  const { stream, sent, asides, response } = slowReader([entry(1)]);
  stream.aside('a');
  response.writableLength = 100_000;
  stream.aside('b');
  stream.receive([entry(1)]);
  response.writableLength = 0;
  stream.aside('c');
  expect(asides).toEqual(['a', 'c']);
  expect(sent).toEqual([1]);
});
