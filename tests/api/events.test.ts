import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

interface Stream {
  readonly events: EventSourceMessage[];
  readonly headers: Headers;
  seqs(): readonly number[];
  /** Resolves when `found` holds. */
  until(found: () => boolean): Promise<void>;
  close(): void;
}

async function open(url: string, headers: Record<string, string> = {}): Promise<Stream> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => void events.push(event) });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const pump = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(value);
    }
  };
  pump().catch(() => undefined);
  return {
    events,
    headers: response.headers,
    seqs: () => events.filter(({ event }) => event === 'command').map(({ data }) => (JSON.parse(data) as LogEntry).seq),
    async until(found) {
      while (!found()) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    close: () => abort.abort(),
  };
}

async function write(planId: string, clientId: string, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    await server.post(`/api/plans/${planId}/commands`, batch(clientId, n, rename('hrss-01', `${clientId}第${n}`)));
  }
}

const counted = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test('a stream says hello first, is not compressed and not buffered by a proxy', async () => {
  const { id, epoch } = await server.newPlan();
  const stream = await open(`${server.url}/api/plans/${id}/events`, { 'accept-encoding': 'gzip, br' });
  await stream.until(() => stream.events.length > 0);
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  expect(stream.headers.get('content-encoding')).toBeNull();
  expect(stream.headers.get('x-accel-buffering')).toBe('no');
  expect(stream.events[0]).toMatchObject({ event: 'hello', id: `${epoch}:0` });
  expect(JSON.parse(stream.events[0]!.data)).toMatchObject({
    epoch,
    headSeq: 0,
    headHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  stream.close();
});

test('streams opened at any moment while four windows write get every entry once and in order', async () => {
  const { id } = await server.newPlan();
  const url = `${server.url}/api/plans/${id}/events`;
  const writing = Promise.all(['a', 'b', 'c', 'd'].map((clientId) => write(id, clientId, 40)));
  const streams: Stream[] = [];
  for (let at = 0; at < 12; at += 1) {
    streams.push(await open(`${url}?since=0`));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await writing;
  for (const stream of streams) {
    await stream.until(() => stream.seqs().length >= 160);
    expect(stream.seqs()).toEqual(counted(160));
    stream.close();
  }
});

test('a stream goes on after the last event it names', async () => {
  const { id, epoch } = await server.newPlan();
  await write(id, 'a', 5);
  const stream = await open(`${server.url}/api/plans/${id}/events?since=1`, { 'last-event-id': `${epoch}:3` });
  await stream.until(() => stream.seqs().length === 2);
  expect(stream.seqs()).toEqual([4, 5]);
  expect(stream.events.map(({ id: eventId }) => eventId)).toEqual([`${epoch}:3`, `${epoch}:4`, `${epoch}:5`]);
  stream.close();
});

test('another epoch, or a number the plan has not reached, is answered with reset', async () => {
  const { id, epoch } = await server.newPlan();
  await write(id, 'a', 2);
  for (const position of ['e-old:1', `${epoch}:9`]) {
    const stream = await open(`${server.url}/api/plans/${id}/events`, { 'last-event-id': position });
    await stream.until(() => stream.events.length === 2);
    expect(stream.events.map(({ event }) => event)).toEqual(['hello', 'reset']);
    expect(JSON.parse(stream.events[1]!.data)).toMatchObject({ epoch, headSeq: 2 });
    stream.close();
  }
});

test('a position that cannot be read and an unknown plan are problems, not streams', async () => {
  const { id } = await server.newPlan();
  expect((await server.get(`/api/plans/${id}/events?since=yesterday`)).json.code).toBe('invalid_request');
  expect((await server.get('/api/plans/p-none/events')).json.code).toBe('plan_unknown');
});

test('a stopping server says bye and ends every stream', async () => {
  const other = await startServer();
  const { id } = await other.newPlan();
  const stream = await open(`${other.url}/api/plans/${id}/events`);
  await stream.until(() => stream.events.length === 1);
  await other.close();
  await stream.until(() => stream.events.length === 2);
  expect(stream.events[1]).toMatchObject({ event: 'bye' });
  removeFolder(other.dataDir);
});

test('asking for the headers of a stream ends at once and opens none', async () => {
  const { id } = await server.newPlan();
  const answer = await fetch(`${server.url}/api/plans/${id}/events`, { method: 'HEAD' });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  expect((await server.get('/metrics')).text).toMatch(/dachushi_event_streams 0$/m);
});
