import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { chainHash, factsOfRow } from '@dachushi/api/plans/log-entry.ts';
import type { PlanLogRow, PlanRow } from '@dachushi/api/database/tables.ts';
import Database from 'better-sqlite3';
import { removeFolder, temporaryFolder } from '../api/testing/test-server.ts';

/** Opens a copy, as another machine would find the files after the power went: the database with its write-ahead log, unfolded. */
export function onCopy<T>(dataDir: string, look: (connection: Database.Database) => T): T {
  const folder = temporaryFolder();
  for (const name of ['dachushi.db', 'dachushi.db-wal']) {
    if (existsSync(join(dataDir, name))) copyFileSync(join(dataDir, name), join(folder, name));
  }
  const connection = new Database(join(folder, 'dachushi.db'));
  try {
    return look(connection);
  } finally {
    connection.close();
    removeFolder(folder);
  }
}

/** What is wrong with the file, the numbering or the chain of hashes; empty when nothing is. */
export function databaseFaults(connection: Database.Database): readonly string[] {
  const integrity = connection.pragma('integrity_check', { simple: true });
  const plans = connection.prepare<[], PlanRow>('SELECT * FROM plan').all();
  return [...(integrity === 'ok' ? [] : [String(integrity)]), ...plans.flatMap((plan) => planFaults(connection, plan))];
}

function planFaults(connection: Database.Database, plan: PlanRow): readonly string[] {
  const faults: string[] = [];
  const start = connection
    .prepare<[string], { content_hash: string }>('SELECT content_hash FROM baseline WHERE id = ?')
    .get(plan.baseline_id);
  let previous = start?.content_hash ?? '';
  const rows = logOf(connection, plan.id);
  rows.forEach((row, at) => {
    if (row.seq !== at + 1) faults.push(`${plan.id}: entry ${at + 1} has number ${row.seq}`);
    if (row.prev_hash !== previous || row.hash !== chainHash(previous, factsOfRow(row)))
      faults.push(`${plan.id}: chain breaks at ${row.seq}`);
    previous = row.hash;
  });
  if (plan.head_seq !== rows.length || plan.head_hash !== previous)
    faults.push(`${plan.id}: head is not the last entry`);
  return faults;
}

export function logOf(connection: Database.Database, planId: string): readonly PlanLogRow[] {
  return connection.prepare<[string], PlanLogRow>('SELECT * FROM plan_log WHERE plan_id = ? ORDER BY seq').all(planId);
}

/** Whether the server has decided on this command of a client and kept its decision: in the log or among its other answers. */
export function isDecided(connection: Database.Database, clientId: string, n: number): boolean {
  const decided = connection.prepare<[string, number, string, number], number>(
    `SELECT 1 FROM plan_log WHERE client_id = ? AND client_n = ? UNION ALL SELECT 1 FROM outcome WHERE client_id = ? AND n = ?`,
  );
  return decided.get(clientId, n, clientId, n) !== undefined;
}
