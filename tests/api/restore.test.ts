import { join } from 'node:path';
import { serve } from '@dachushi/api/serve.ts';
import type { RunningServer } from '@dachushi/api/serve.ts';
import { backUp, restoreBackup, verifyFile } from '@dachushi/api/upkeep/restore-backup.ts';
import { command } from '@dachushi/domain/command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import type { HistoryPage, StateAnswer } from '@dachushi/domain/protocol/messages.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { createPlanStore } from '@dachushi/web/plan/plan-store.ts';
import { sha256Hex } from '@dachushi/web/plan/read-structure.ts';
import { expect, test } from 'vitest';
import { newPerson, nodeWindow } from './testing/node-window.ts';
import { call, harbin, removeFolder, silent, temporaryFolder } from './testing/test-server.ts';

const start = (dataDir: string, port: number): Promise<RunningServer> =>
  serve({ port, host: '127.0.0.1', dataDir }, { log: silent, sample: harbin });

async function openWindow(url: string, planId: string) {
  const window = nodeWindow(url, await newPerson(url));
  const store = createPlanStore(planId, window.ports);
  const stop = store.start();
  const plan = () => store.state.getState();
  await expect.poll(() => plan().phase).toBe('ready');
  return {
    stop,
    networkBack: () => window.setLine(true),
    rename: (unitId: string, name: string) =>
      store.actions.dispatch(command('rename-unit', { unitId: unitId as UnitId, name })),
    /** New names that were given and then lost with the backup. */
    offeredAgain: () =>
      plan().refusals.map(({ command: { payload } }) => ('name' in payload ? payload.name : JSON.stringify(payload))),
    letGo: () => plan().refusals.forEach(({ id }) => store.actions.dropRefusal(id)),
    is: (hash: string) => plan().save.kind === 'saved' && stateHash(plan().structure, sha256Hex) === hash,
  };
}
type OpenWindow = Awaited<ReturnType<typeof openWindow>>;

test('yesterday’s backup under open windows: all notice another history and end equal, what was not sent is sent, what came after the backup is offered again and lies beside it', async () => {
  const dataDir = temporaryFolder();
  const first = await start(dataDir, 0);
  const { url } = first;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ title: '恢复', sample: 'harbin' });
  const { id, epoch } = (await call(`${url}/api/plans`, { method: 'POST', headers, body })).json;
  const state = async () => (await call(`${url}/api/plans/${id}/state`, {})).json as StateAnswer;
  const agreed = (...windows: readonly OpenWindow[]) =>
    expect
      .poll(async () => {
        const { stateHash: hash } = await state();
        return windows.every((window) => window.is(hash));
      })
      .toBe(true);
  const [a, b] = [await openWindow(url, id), await openWindow(url, id)];
  a.rename('hrss-01', '备份之前');
  await agreed(a, b);
  const backup = join(dataDir, 'yesterday.db');
  await backUp(dataDir, backup);
  b.rename('hrss-02', '备份之后');
  await agreed(a, b);

  await first.close();
  a.rename('hrss-03', '停机之间');
  const { before } = await restoreBackup(backup, dataDir, () => new Date());
  expect(verifyFile(before ?? '').plans.find(({ planId }) => planId === id)).toMatchObject({ entries: 2, fault: null });
  const second = await start(dataDir, Number(new URL(url).port));
  for (const window of [a, b]) window.networkBack();
  // what b had been told is kept stands in no history any more: b alone is asked whether it shall be done again
  await expect.poll(b.offeredAgain).toEqual(['备份之后']);
  b.letGo();
  await agreed(a, b);
  expect(a.offeredAgain()).toEqual([]);

  const { json } = await call(`${url}/api/plans/${id}/history?after=0`, {});
  const names = (json as HistoryPage).entries.map(({ payload }) => ('name' in payload ? payload.name : ''));
  expect(names).toEqual(['备份之前', '停机之间']);
  expect((await state()).epoch).not.toBe(epoch);
  for (const window of [a, b]) window.stop();
  await second.close();
  removeFolder(dataDir);
});
