import { connect, Socket } from 'node:net';
import { expect, test } from 'vitest';
import { batch, removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

const STALLED = 40;
const STEPS = 600;
const BATCH = 10;
/** As long as may be, so that what nobody takes adds up: some 7 MB for each reader, more than the system's own buffers hold. */
const TEXT = '说明'.repeat(1_990);
/** The bound of a stream, and what one publication adds to it at most. */
const MOST_BYTES = 1_300_000;

/** A connection that has asked for the events. */
function listener({ url }: TestServer, planId: string): Promise<Socket> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      socket.write(`GET /api/plans/${planId}/events HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    });
    socket.once('error', reject);
    socket.once('data', () => resolve(socket));
  });
}

/** What the server, which runs in this process, holds for each of its connections. */
function bytesWaiting({ url }: TestServer): readonly number[] {
  const { _getActiveHandles: handles } = process as unknown as { _getActiveHandles(): readonly unknown[] };
  const sockets = handles.call(process).filter((handle) => handle instanceof Socket);
  return sockets.filter(({ localPort }) => localPort === Number(new URL(url).port)).map((each) => each.writableLength);
}

/** Numbers of the entries in what a connection gets from now on. */
function hearing(socket: Socket): number[] {
  const heard: number[] = [];
  let rest = '';
  socket.setEncoding('utf8').on('data', (piece: string) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const seq = /^data: ?\{"seq":(\d+),"commandId"/.exec(line)?.[1];
      if (seq !== undefined) heard.push(Number(seq));
    }
  });
  return heard;
}

test('readers who take nothing cost a bounded buffer, keep nobody waiting, and get everything in order once they take again', async () => {
  const server = await startServer();
  const { id } = await server.newPlan();
  const stalled: Socket[] = [];
  for (let at = 0; at < STALLED; at += 1) stalled.push((await listener(server, id)).pause());
  const live = hearing(await listener(server, id));
  for (let n = 1; n <= STEPS; n += BATCH) {
    const wishes = Array.from({ length: BATCH }, (_, at) => ({
      type: 'set-passage',
      payload: { departmentId: null, passage: '必要性', text: `${TEXT}${n + at}` },
    }));
    const { status, json } = await server.post(`/api/plans/${id}/commands`, batch('c', n, ...wishes));
    expect([status, json.outcomes.at(-1)?.status]).toEqual([200, 'accepted']);
  }
  const all = Array.from({ length: STEPS }, (_, at) => at + 1);
  await expect.poll(() => live.length).toBe(STEPS);
  const waiting = bytesWaiting(server);
  expect(waiting.length).toBeGreaterThanOrEqual(STALLED);
  expect(Math.max(...waiting)).toBeGreaterThan(900_000);
  expect(Math.max(...waiting)).toBeLessThan(MOST_BYTES);
  const [one] = stalled;
  const late = hearing(one!);
  one!.resume();
  await expect.poll(() => late.length).toBe(STEPS);
  expect([live, late]).toEqual([all, all]);
  for (const socket of stalled) socket.destroy();
  await server.close();
  removeFolder(server.dataDir);
});
