import { fileURLToPath } from 'node:url';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { connectClient } from './http-client.ts';
import { ms, quantiles } from './measure.ts';
import { post, startRealServer } from './real-server.ts';
import type { RealServer } from './real-server.ts';
import { compared, verdict } from './report.ts';
import type { Table } from './report.ts';

const BARE = fileURLToPath(new URL('bare-append-server.ts', import.meta.url));
const MOST = 1.5;
const LEAST_RATE = 2;
const ROUNDS = 9;
const LOADS = [
  { connections: 1, each: 600 },
  { connections: 10, each: 150 },
  { connections: 100, each: 40 },
] as const;

/** Durable appends over HTTP: ours checks, hashes, chains and logs; the reference only inserts. Same disk, same client, turn by turn. */
export async function benchAppend(): Promise<readonly Table[]> {
  const [ours, bare] = await Promise.all([startRealServer(), startRealServer(BARE)]);
  try {
    const write = await commandWriter(ours);
    const insert: Writer = {
      server: bare,
      path: '/append',
      body: write.body,
      accepted: (answer) => answer.includes('"seq"'),
    };
    const rows = [];
    for (const load of LOADS) rows.push(await benchLoad(write, insert, load));
    await expectAllKept(ours, write);
    return [
      {
        title: 'Durable appends over HTTP (ms; rate per second)',
        head: [
          'connections',
          'ours p50',
          'p99',
          'rate',
          'bare p50',
          'p99',
          'rate',
          'p50 ratio',
          'goal',
          'p99 ratio',
          'goal',
          'rate ratio',
          'goal',
        ],
        rows,
        note: `bare: Express with one synchronous=FULL insert per request, folding its log as SQLite does by itself (every 1,000 pages, in the middle of a request); ${ROUNDS} rounds turn by turn after one to warm up, the order changing each time; figures are medians of the rounds, ratios medians of each round's own ratio, so that what else the machine does meets both; every append of ours was found in the log afterwards. Group commit pays where a flush to disk is slow; where it is fast, both servers stand at Express's own ceiling`,
      },
    ];
  } finally {
    await Promise.all([ours.close(), bare.close()]);
  }
}

interface Writer {
  readonly server: RealServer;
  readonly path: string;
  /** The next body of a client: every call is a new command. */
  body(client: string, n: number): string;
  accepted(answer: string): boolean;
}

interface PlanWriter extends Writer {
  readonly planId: string;
}

async function commandWriter(server: RealServer): Promise<PlanWriter> {
  const plan = await post<{ id: string }>(`${server.url}/api/plans`, { title: '测速', sample: 'harbin' });
  const units = harbinBaseline().departments.flatMap(({ divisions }) =>
    divisions.filter((division) => !division.protected).map(({ id }) => id),
  );
  return {
    server,
    planId: plan.id,
    path: `/api/plans/${plan.id}/commands`,
    body: (client, n) => {
      const unitId = units[(n * 31 + client.length * 7 + Number(client.split('-')[2])) % units.length];
      const command = {
        n,
        commandId: `${client}-${n}`,
        type: 'rename-unit',
        v: 1,
        payload: { unitId, name: `测速${client}之${n}处` },
      };
      return JSON.stringify({ clientId: client, commands: [command] });
    },
    accepted: (answer) => answer.includes('"accepted"'),
  };
}

interface Load {
  readonly connections: number;
  readonly each: number;
}

async function benchLoad(ours: Writer, bare: Writer, load: Load): Promise<readonly string[]> {
  const rounds: Turn[] = [];
  for (let no = 0; no <= ROUNDS; no += 1) rounds.push(await turn({ ours, bare }, load, no));
  const warm = rounds.slice(1);
  const of = (who: keyof Turn, what: keyof Round): number => median(warm.map((each) => each[who][what]));
  const ratio = (what: keyof Round): number => median(warm.map((each) => each.ours[what] / each.bare[what]));
  const figures = (who: keyof Turn) => [ms(of(who, 'p50')), ms(of(who, 'p99')), of(who, 'rate').toFixed(0)];
  return [
    String(load.connections),
    ...figures('ours'),
    ...figures('bare'),
    ...compared(ratio('p50'), 1, MOST),
    ...compared(ratio('p99'), 1, MOST),
    `${ratio('rate').toFixed(2)}×`,
    load.connections === 100 ? verdict(ratio('rate') >= LEAST_RATE, `≥ ${LEAST_RATE}×`) : '–',
  ];
}

interface Turn {
  readonly ours: Round;
  readonly bare: Round;
}

/** Whoever comes second finds the machine as the first left it, so they take turns at that too. */
async function turn(
  { ours, bare }: { readonly ours: Writer; readonly bare: Writer },
  load: Load,
  no: number,
): Promise<Turn> {
  if (no % 2 === 0) return { bare: await round(bare, load, no), ours: await round(ours, load, no) };
  return { ours: await round(ours, load, no), bare: await round(bare, load, no) };
}

interface Round {
  readonly p50: number;
  readonly p99: number;
  readonly rate: number;
}

let sent = 0;

async function round(writer: Writer, { connections, each }: Load, no: number): Promise<Round> {
  const clients = await Promise.all(Array.from({ length: connections }, () => connectClient(writer.server.url)));
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    clients.map(async (client, at) => {
      const name = `bench-${no}-${at}-${connections}`;
      for (let n = 1; n <= each; n += 1) {
        const body = writer.body(name, n);
        const sending = performance.now();
        const answer = await client.post(writer.path, body);
        times.push(performance.now() - sending);
        if (!writer.accepted(answer)) throw new Error(`not taken: ${answer}`);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  for (const client of clients) client.close();
  if ('planId' in writer) sent += times.length;
  const { p50, p99 } = quantiles(times);
  return { p50, p99, rate: times.length / seconds };
}

/** A fast answer about something that was not kept would be worth nothing. */
async function expectAllKept(server: RealServer, { planId }: PlanWriter): Promise<void> {
  const { headSeq } = (await (await fetch(`${server.url}/api/plans/${planId}`)).json()) as { headSeq: number };
  if (headSeq !== sent) throw new Error(`${sent} appends were acknowledged, the log has ${headSeq}`);
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
