import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { ms, quantiles } from './measure.ts';
import { post, startRealServer } from './real-server.ts';
import type { RealServer } from './real-server.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';
import { openPlanner, serverHash } from './workshop-planner.ts';
import type { Planner, Watch } from './workshop-planner.ts';

const PLANNERS = 30;
const UNITS = 3_000;
const EVERY_MS = 200;
const PRESENCE_EVERY_MS = 100;
const SECONDS = 60;
/** What the memory is compared over after the first minute. */
const MORE_SECONDS = 30;
const GOALS = { acknowledged: 100, seen: 300, growth: 5 };

/** A room of thirty on one plan: real windows without a screen, each with its own stream, against the server as users run it. */
export async function benchWorkshop(): Promise<readonly Table[]> {
  const server = await startRealServer();
  const watch: Watch = { acknowledged: [], seen: [], dispatched: new Map(), accepted: new Set(), rejected: 0 };
  const planners: Planner[] = [];
  try {
    const kept = await post<{ id: string }>(`${server.url}/api/baselines`, syntheticBaseline(UNITS, 1));
    const plan = await post<{ id: string }>(`${server.url}/api/plans`, { title: '三十人', baselineId: kept.id });
    for (let no = 0; no < PLANNERS; no += 1) planners.push(await openPlanner(server.url, plan.id, { no, watch }));
    const memory = await work(server, planners);
    const end = await settled(server, plan.id, planners, watch);
    return [table(watch, memory, end)];
  } finally {
    for (const planner of planners) planner.stop();
    await server.close();
  }
}

/** Five commands and ten messages of presence a second. @returns the server's memory in MB, second by second. */
async function work(server: RealServer, planners: readonly Planner[]): Promise<readonly number[]> {
  const memory: number[] = [];
  let steps = 0;
  let places = 0;
  const acting = setInterval(() => planners[(steps * 7) % PLANNERS]?.act((steps += 1)), EVERY_MS);
  const telling = setInterval(() => void planners[places % PLANNERS]?.tellPlace((places += 1)), PRESENCE_EVERY_MS);
  const weighing = setInterval(() => memory.push(server.memory()), 1_000);
  await pause((SECONDS + MORE_SECONDS) * 1_000);
  for (const timer of [acting, telling, weighing]) clearInterval(timer);
  return memory;
}

interface End {
  readonly lost: number;
  readonly different: number;
  readonly steps: number;
}

/** All windows have sent everything, and what each of them shows is what the server has. */
async function settled(server: RealServer, planId: string, planners: readonly Planner[], watch: Watch): Promise<End> {
  for (let tries = 0; tries < 200 && planners.some((planner) => !planner.saved()); tries += 1) await pause(50);
  const hash = await serverHash(server.url, planId);
  const written = new Set<string>();
  for (let after = 0; ;) {
    const page = await history(server, planId, after);
    for (const { commandId } of page) written.add(commandId);
    if (page.length === 0) break;
    after += page.length;
  }
  const lost = [...watch.accepted].filter((id) => !written.has(id)).length;
  return { lost, different: planners.filter((planner) => planner.hash() !== hash).length, steps: written.size };
}

async function history(
  { url }: RealServer,
  planId: string,
  after: number,
): Promise<readonly { readonly commandId: string }[]> {
  const answer = await fetch(`${url}/api/plans/${planId}/history?after=${after}&limit=200`);
  return ((await answer.json()) as { entries: { commandId: string }[] }).entries;
}

function table(watch: Watch, memory: readonly number[], { lost, different, steps }: End): Table {
  const acknowledged = quantiles(watch.acknowledged);
  const seen = quantiles(watch.seen);
  const [p95Acknowledged, p95Seen] = [p95(watch.acknowledged), p95(watch.seen)];
  const first = mean(memory.slice(SECONDS - 10, SECONDS));
  const growth = (mean(memory.slice(-10)) / first - 1) * 100;
  return {
    title: `${PLANNERS} planners on one plan of ${UNITS} units`,
    head: ['', 'p50', 'p95', 'p99', 'goal'],
    rows: [
      timed('acknowledged (ms)', acknowledged, p95Acknowledged, GOALS.acknowledged),
      timed('shown to each of the others (ms)', seen, p95Seen, GOALS.seen),
      ['acknowledged and not in the log', '', String(lost), '', verdict(lost === 0, '0')],
      ['windows that end with another plan than the server', '', String(different), '', verdict(different === 0, '0')],
      ['server, after the first minute (MB)', '', first.toFixed(0), '', ''],
      [
        `its growth in ${MORE_SECONDS} s more`,
        '',
        `${growth.toFixed(1)} %`,
        '',
        verdict(growth < GOALS.growth, `< ${GOALS.growth} %`),
      ],
    ],
    note: `${steps} steps in ${SECONDS + MORE_SECONDS} s, ten messages of presence a second beside them; all thirty windows are one process, which applies every step thirty times`,
  };
}

function timed(
  name: string,
  { p50, p99 }: { readonly p50: number; readonly p99: number },
  figure: number,
  most: number,
): readonly string[] {
  return [name, ms(p50), ms(figure), ms(p99), verdict(figure <= most, `p95 ≤ ${most}`)];
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? Number.NaN;
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
