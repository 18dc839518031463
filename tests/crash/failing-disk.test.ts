import Database from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { batch, merge, removeFolder, rename, startServer } from '../api/testing/test-server.ts';
import { databaseFaults, logOf, onCopy } from './database-audit.ts';

/** What the driver does for the server: every statement that writes, and every step of a transaction. */
const STATEMENT = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as {
  run: (...args: unknown[]) => unknown;
};
const CONNECTION = Database.prototype as unknown as { exec: (sql: string) => unknown };
const run = STATEMENT.run;
const exec = CONNECTION.exec;

/** From the `n`-th write on the disk fails. @returns how many writes there were. */
function failFrom(n: number): () => number {
  let writes = 0;
  const broken = () => Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' });
  STATEMENT.run = function (...args) {
    if ((writes += 1) >= n) throw broken();
    return run.apply(this, args);
  };
  CONNECTION.exec = function (sql) {
    if (/^(BEGIN|COMMIT|SAVEPOINT|RELEASE)/.test(sql) && (writes += 1) >= n) throw broken();
    return exec.call(this, sql);
  };
  return () => writes;
}

function mend(): void {
  STATEMENT.run = run;
  CONNECTION.exec = exec;
}
afterEach(mend);

test('whichever write the disk fails at, nothing is acknowledged, the process is told to end, and the next one goes on from whole files', async () => {
  let server = await startServer();
  const { dataDir } = server;
  const { id } = await server.newPlan();
  await server.close();
  let taken = 0;
  let survived = false;
  for (let n = 1; !survived; n += 1) {
    let broken = 0;
    server = await startServer({ dataDir, onBroken: () => (broken += 1) });
    const path = `/api/plans/${id}/commands`;
    const sent = batch(
      'c',
      taken + 1,
      rename('hrss-01', `第${n}次`),
      merge('nobody-1', 'nobody-2'),
      rename('hrss-02', `又${n}次`),
    );
    const undo = batch(`undo-${n}`, 1, { type: 'undo', payload: { seq: 1, reason: '另议' } });
    await server.get(`/api/plans/${id}`);
    const writes = failFrom(n);
    const answers = await Promise.all([server.post(path, sent), server.post(path, undo)]);
    survived = writes() < n;
    mend();
    const said = answers.map(({ status, json }) => `${status} ${json.code}`);
    // requests that wait together fail together; one that came before the failure has its answer and keeps it
    expect(said.filter((each) => each !== '503 storage_failed' && !each.startsWith('200'))).toEqual([]);
    expect([said.includes('503 storage_failed'), broken > 0]).toEqual([!survived, !survived]);
    // what the next process finds
    await server.close();
    server = await startServer({ dataDir });
    expect((await server.post(path, sent)).json.outcomes.map(({ status }) => status).join()).toBe(
      'accepted,rejected,accepted',
    );
    taken += 3;
    await server.close();
    expect(onCopy(dataDir, databaseFaults)).toEqual([]);
    expect(n).toBeLessThan(40);
  }
  const own = onCopy(
    dataDir,
    (connection) => logOf(connection, id).filter(({ client_id: client }) => client === 'c').length,
  );
  expect(own).toBe((taken / 3) * 2);
  removeFolder(dataDir);
});
