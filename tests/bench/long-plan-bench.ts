import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { removeFolder, temporaryFolder } from '../api/testing/test-server.ts';
import { serverProcess } from '../crash/server-process.ts';
import { ms } from './measure.ts';
import { post } from './real-server.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

const STEPS = 50_000;
const BATCH = 100;
const MOST_MS = 2_000;

/** A plan of fifty thousand steps, opened by a server that has just started and knows nothing of it. */
export async function benchLongPlan(): Promise<readonly Table[]> {
  const dataDir = temporaryFolder();
  const server = await serverProcess(dataDir);
  try {
    await server.start();
    const { id } = await post<{ id: string }>(`${server.url}/api/plans`, { title: '五万步', sample: 'harbin' });
    await write(`${server.url}/api/plans/${id}/commands`);
    await server.stop();
    await server.start();
    const opened = await asked(`${server.url}/api/plans/${id}/state`);
    const again = await asked(`${server.url}/api/plans/${id}/state`);
    const past = await asked(`${server.url}/api/plans/${id}/state?at=${STEPS / 2 + 77}`);
    return [
      {
        title: `A plan of ${STEPS} steps (ms)`,
        head: ['', 'ms', 'goal'],
        rows: [
          ['opened by a server that has just started', ms(opened), verdict(opened <= MOST_MS, `≤ ${MOST_MS}`)],
          ['asked once more', ms(again), '–'],
          ['as it stood in the middle', ms(past), verdict(past <= 1_000, '≤ 1000')],
        ],
        note: 'its end is checked against its hashes when it is opened; written without a pause, so that there is a snapshot every 2,000 steps only',
      },
    ];
  } finally {
    await server.kill();
    removeFolder(dataDir);
  }
}

async function write(url: string): Promise<void> {
  const units = harbinBaseline().departments.flatMap(({ divisions }) =>
    divisions.filter((division) => !division.protected).map(({ id }) => id),
  );
  for (let first = 1; first <= STEPS; first += BATCH) {
    const commands = Array.from({ length: BATCH }, (_, at) => ({
      n: first + at,
      commandId: `long-${first + at}`,
      type: 'rename-unit',
      v: 1,
      payload: { unitId: units[(first + at) % units.length], name: `第${first + at}处` },
    }));
    await post(url, { clientId: 'long', commands });
  }
}

async function asked(url: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  await answer.arrayBuffer();
  return performance.now() - start;
}
