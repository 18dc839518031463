import type { ConfirmedImport, ImportAnswer } from '@dachushi/domain/protocol/import-answers.ts';
import { ledgerXlsx } from '@dachushi/exchange/ledger-xlsx.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { connectClient } from './http-client.ts';
import { ms, quantiles } from './measure.ts';
import { post, startRealServer } from './real-server.ts';
import type { RealServer } from './real-server.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

const DIVISIONS = 20_000;
const GOAL_SECONDS = 10;
const ALONE_MS = 4_000;
const ASK_MS = 50;
/** Pauses between requests of the others: a room of planners, not a flood. */
const PAUSE_MS = { livez: 5, append: 20 } as const;

/** A workbook of 20,000 divisions from upload to stored baseline, and how others are answered meanwhile. */
export async function benchImport(): Promise<readonly Table[]> {
  const server = await startRealServer();
  try {
    const workbook = ledgerXlsx(syntheticBaseline(DIVISIONS, 1));
    const others = await othersOn(server);
    await others.during(pause(1_000)); // warm
    const alone = await others.during(pause(ALONE_MS));
    const reading = await others.during(readWorkbook(server, workbook));
    const storing = await others.during(confirm(server, reading.result.id));
    others.close();
    await expectStored(server, storing.result);
    return [timeTable(workbook.length, reading, storing), othersTable({ alone, reading, storing })];
  } finally {
    await server.close();
  }
}

interface Meanwhile<Result> {
  readonly result: Result;
  readonly seconds: number;
  readonly livez: readonly number[];
  readonly append: readonly number[];
}

/** Somebody who asks whether the server lives and somebody who works on a plan, each on a line of their own. */
async function othersOn(server: RealServer) {
  const [watcher, planner] = await Promise.all([connectClient(server.url), connectClient(server.url)]);
  const plan = await post<{ id: string }>(`${server.url}/api/plans`, { title: '测速', sample: 'harbin' });
  let n = 0;
  const append = async () => {
    n += 1;
    const payload = { unitId: 'uc-02', name: `测速第${n}处` };
    const command = { n, commandId: `import-bench-${n}`, type: 'rename-unit', v: 1, payload };
    const body = JSON.stringify({ clientId: 'import-bench', commands: [command] });
    const answer = await planner.post(`/api/plans/${plan.id}/commands`, body);
    if (!answer.includes('"accepted"')) throw new Error(`not taken: ${answer}`);
  };
  return {
    async during<Result>(work: Promise<Result>): Promise<Meanwhile<Result>> {
      const stop = new AbortController();
      const start = performance.now();
      const livez = timesOf(() => watcher.get('/livez'), PAUSE_MS.livez, stop.signal);
      const appends = timesOf(append, PAUSE_MS.append, stop.signal);
      const result = await work;
      const seconds = (performance.now() - start) / 1_000;
      stop.abort();
      return { result, seconds, livez: await livez, append: await appends };
    },
    close() {
      watcher.close();
      planner.close();
    },
  };
}

async function timesOf(ask: () => Promise<unknown>, between: number, stop: AbortSignal): Promise<readonly number[]> {
  const times: number[] = [];
  while (!stop.aborted) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
    await pause(between);
  }
  return times;
}

interface Read {
  readonly id: string;
  /** Different states of progress that were told on the way. */
  readonly told: number;
}

async function readWorkbook(server: RealServer, workbook: Uint8Array): Promise<Read> {
  const body = new FormData();
  body.append('file', new Blob([workbook as BlobPart]), '两万个处室.xlsx');
  const headers = { prefer: 'respond-async' };
  const answer = await fetch(`${server.url}/api/imports`, { method: 'POST', body, headers });
  let now = (await answer.json()) as ImportAnswer;
  const told = new Set<string>();
  while (now.state === 'reading') {
    told.add(`${now.progress.stage} ${now.progress.done}`);
    await pause(ASK_MS);
    now = await statusOf(server, now.id);
  }
  if (now.state !== 'ready' || !now.confirmable) throw new Error(`not read: ${JSON.stringify(now).slice(0, 500)}`);
  return { id: now.id, told: told.size };
}

/** The whole answer is many megabytes: what is asked for here is only how far it is. */
async function statusOf(server: RealServer, id: string): Promise<ImportAnswer> {
  return (await (await fetch(`${server.url}/api/imports/${id}`)).json()) as ImportAnswer;
}

function confirm(server: RealServer, id: string): Promise<ConfirmedImport> {
  return post(`${server.url}/api/imports/${id}/confirm`, {});
}

async function expectStored(server: RealServer, { planId }: ConfirmedImport): Promise<void> {
  const plan = (await (await fetch(`${server.url}/api/plans/${planId}`)).json()) as { overall: { before: number } };
  if (plan.overall.before !== DIVISIONS) throw new Error(`stored ${plan.overall.before} divisions of ${DIVISIONS}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function timeTable(bytes: number, reading: Meanwhile<Read>, storing: Meanwhile<unknown>): Table {
  const all = reading.seconds + storing.seconds;
  return {
    title: `A workbook of ${DIVISIONS.toLocaleString('en')} divisions, from upload to stored baseline and plan (s)`,
    head: ['file', 'uploaded and read', 'states of progress told', 'confirmed', 'together', 'goal'],
    rows: [
      [
        `${(bytes / 1024 / 1024).toFixed(1)} MB`,
        reading.seconds.toFixed(2),
        String(reading.result.told),
        storing.seconds.toFixed(2),
        all.toFixed(2),
        verdict(all <= GOAL_SECONDS, `≤ ${GOAL_SECONDS}`),
      ],
    ],
  };
}

function othersTable(phases: Readonly<Record<'alone' | 'reading' | 'storing', Meanwhile<unknown>>>): Table {
  const names = { alone: 'no import', reading: 'while it is read', storing: 'while it is stored' } as const;
  const row = (name: keyof typeof names): readonly string[] => {
    const [livez, append] = [quantiles(phases[name].livez), quantiles(phases[name].append)];
    return [
      names[name],
      ms(livez.p50),
      ms(livez.p99),
      String(livez.runs),
      ms(append.p50),
      ms(append.p99),
      String(append.runs),
    ];
  };
  return {
    title: 'Others meanwhile (ms)',
    head: ['', 'GET /livez p50', 'p99', 'asked', 'command append p50', 'p99', 'appended'],
    rows: [row('alone'), row('reading'), row('storing')],
    note: 'one client asks every 5 ms, another appends to a plan every 20 ms; server, reading thread and clients share two cores',
  };
}
