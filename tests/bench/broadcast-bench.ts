import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { connectClient } from './http-client.ts';
import { ms } from './measure.ts';
import { post, startRealServer } from './real-server.ts';
import { compared } from './report.ts';
import type { Table } from './report.ts';

const BARE = fileURLToPath(new URL('bare-broadcast-server.ts', import.meta.url));
const LISTENERS = 1_000;
const ROUNDS = 21;
const MOST = 3;
/** Longer than a round takes, so that one does not meet the end of another. */
const REST_MS = 60;

/** One command told to a thousand streams; the reference writes the very same bytes to a thousand streams and does nothing else. */
export async function benchBroadcast(): Promise<readonly Table[]> {
  const [ours, bare] = await Promise.all([startRealServer(), startRealServer(BARE)]);
  const halls: Hall[] = [];
  try {
    const plan = await post<{ id: string }>(`${ours.url}/api/plans`, { title: '千人', sample: 'harbin' });
    const told = await openHall(ours.url, `/api/plans/${plan.id}/events`, halls);
    const echoed = await openHall(bare.url, '/', halls);
    const [writer, speaker] = [await connectClient(ours.url), await connectClient(bare.url)];
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let n = 1; n <= ROUNDS; n += 1) {
      const mark = `broadcast-${n}.`;
      const command = {
        n,
        commandId: mark,
        type: 'rename-unit',
        v: 1,
        payload: { unitId: 'hrss-01', name: `第${n}次` },
      };
      const body = JSON.stringify({ clientId: 'caller', commands: [command] });
      times.ours.push(await told.hear(mark, () => writer.post(`/api/plans/${plan.id}/commands`, body)));
      const said = told.last();
      times.bare.push(await echoed.hear(mark, () => speaker.post('/', said)));
    }
    for (const client of [writer, speaker]) client.close();
    return [table(times, Buffer.byteLength(told.last()))];
  } finally {
    for (const hall of halls) hall.close();
    await Promise.all([ours.close(), bare.close()]);
  }
}

interface Hall {
  /** From calling until the last listener has `mark`, in ms. */
  hear(mark: string, call: () => Promise<unknown>): Promise<number>;
  /** What the first listener heard last. */
  last(): string;
  close(): void;
}

async function openHall(url: string, path: string, halls: Hall[]): Promise<Hall> {
  const ears: Ear[] = [];
  for (let at = 0; at < LISTENERS; at += 50)
    ears.push(...(await Promise.all(Array.from({ length: 50 }, () => openEar(url, path)))));
  const hall: Hall = {
    async hear(mark, call) {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      const heard = Promise.all(ears.map((ear) => ear.wait(mark)));
      const start = performance.now();
      const [times] = await Promise.all([heard, call()]);
      return Math.max(...times) - start;
    },
    last: () => ears[0]?.text() ?? '',
    close: () => {
      for (const { socket } of ears) socket.destroy();
    },
  };
  halls.push(hall);
  return hall;
}

interface Ear {
  readonly socket: Socket;
  /** Resolves with the moment at which `mark` was there. */
  wait(mark: string): Promise<number>;
  text(): string;
}

/** A connection that only looks for a mark in what comes, so that a thousand of them cost little. */
function openEar(url: string, path: string): Promise<Ear> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }).setEncoding('latin1');
    let received = '';
    let waiting: { readonly mark: string; readonly heard: (moment: number) => void } | null = null;
    const ear: Ear = {
      socket,
      wait: (mark) =>
        new Promise((heard) => {
          received = '';
          waiting = { mark, heard };
        }),
      text: () => eventIn(received),
    };
    socket.once('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\n\r\n`);
    socket.on('data', (chunk: string) => {
      received += chunk;
      if (/event: ?hello/.test(received)) resolve(ear);
      if (!waiting || !received.includes(waiting.mark)) return;
      waiting.heard(performance.now());
      waiting = null;
    });
  });
}

/** The event alone, without what the transfer puts around it. */
function eventIn(received: string): string {
  const text = Buffer.from(received, 'latin1').toString('utf8');
  const lines = text.split(/\r?\n/).filter((line) => /^(id|event|data|retry):/.test(line));
  return `${lines.join('\n')}\n\n`;
}

function table({ ours, bare }: { readonly ours: number[]; readonly bare: number[] }, bytes: number): Table {
  // the first two rounds warm both up
  const pairs = ours
    .map((time, at) => ({ time, ratio: time / (bare[at] ?? Number.NaN), bare: bare[at] ?? 0 }))
    .slice(2);
  const of = (figures: readonly number[]): number =>
    [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
  const ratio = of(pairs.map((pair) => pair.ratio));
  return {
    title: `One command to ${LISTENERS} listeners: from sending it to the last who has it (ms)`,
    head: ['bytes', 'ours', 'bare', 'ratio', 'goal'],
    rows: [
      [
        String(bytes),
        ms(of(pairs.map((pair) => pair.time))),
        ms(of(pairs.map((pair) => pair.bare))),
        ...compared(ratio, 1, MOST),
      ],
    ],
    note: `medians of ${pairs.length} rounds turn by turn, the ratio too; ours checks the command and brings it to disk before it tells anybody, the reference does not`,
  };
}
