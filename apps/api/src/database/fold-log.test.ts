import { closeSync, copyFileSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogFolder } from './fold-log.ts';
import type { LogFolder } from './fold-log.ts';
import { openDatabase } from './open-database.ts';
import type { Connection } from './open-database.ts';
import { createWriteQueue } from './write-queue.ts';
import type { WriteQueue } from './write-queue.ts';

let place: string;
let connection: Connection;
let folder: LogFolder;
let writes: WriteQueue;
let failures: unknown[];
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dachushi-fold-'));
  connection = openDatabase(join(place, 'a.db'));
  connection.exec('CREATE TABLE note (text TEXT)');
  connection.pragma('wal_checkpoint(TRUNCATE)');
  failures = [];
  const onBroken = (error: unknown) => void failures.push(error);
  writes = createWriteQueue({ connection, onCommit: () => folder.committed(), onBroken });
  folder = folderOf(join(place, 'a.db'));
});
afterEach(async () => {
  await folder.close();
  connection.close();
  rmSync(place, { recursive: true });
});

function folderOf(path: string): LogFolder {
  const fail = (error: unknown) => void failures.push(error);
  return createLogFolder({ path, writes, onFailure: fail, onBroken: fail });
}

async function write(commits: number, text = 'note', rows = 1): Promise<void> {
  const insert = connection.prepare('INSERT INTO note VALUES (?)');
  for (let no = 0; no < commits; no += 1)
    await writes.write(() => {
      for (let row = 0; row < rows; row += 1) insert.run(text);
    });
}

/** What the database file holds without its write-ahead log. */
function inFileAlone(): unknown {
  copyFileSync(join(place, 'a.db'), join(place, 'alone.db'));
  const alone = new Database(join(place, 'alone.db'));
  const count = alone.prepare('SELECT count(*) FROM note').pluck().get();
  alone.close();
  return count;
}

/** How often the log has started again from its beginning: SQLite counts it in the log's head. */
function starts(): number {
  const head = Buffer.alloc(16);
  const file = openSync(join(place, 'a.db-wal'), 'r');
  readSync(file, head, 0, 16, 0);
  closeSync(file);
  return head.readUInt32BE(12);
}

const PAGE = 'x'.repeat(4_000);

test('soon after fifty commits the database file holds them without its log', async () => {
  await write(50);
  await expect.poll(inFileAlone).toBe(50);
  expect(failures).toEqual([]);
});

test('a few commits wait until there are more', async () => {
  await write(49);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(inFileAlone()).toBe(0);
  await write(1);
  await expect.poll(inFileAlone).toBe(50);
});

test('a log that is never left alone starts again from its beginning, and what waited meanwhile is written', async () => {
  await write(50);
  await expect.poll(inFileAlone).toBe(50);
  await write(1);
  const before = starts();
  let commits = 51;
  for (; starts() === before && commits < 3_000; commits += 1) await write(1, PAGE, 50);
  expect(starts()).toBeGreaterThan(before);
  expect(connection.prepare('SELECT count(*) FROM note').pluck().get()).toBe(51 + (commits - 51) * 50);
  expect(failures).toEqual([]);
});

test('a reader of an older state keeps the log from starting again, and nobody who writes waits for that reader', async () => {
  await write(1);
  const reader = new Database(join(place, 'a.db'), { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM note').get();
  const before = starts();
  await write(200, PAGE, 50);
  await folder.close();
  expect([starts(), reader.prepare('SELECT count(*) FROM note').pluck().get()]).toEqual([before, 1]);
  reader.close();
  expect(connection.prepare('SELECT count(*) FROM note').pluck().get()).toBe(10_001);
});

test('a file that is no database any more is told as the end of the disk, and holds nobody up', async () => {
  writeFileSync(join(place, 'no.db'), 'no database at all '.repeat(1_000));
  const other = folderOf(join(place, 'no.db'));
  for (let no = 0; no < 60; no += 1) other.committed();
  await expect.poll(() => failures.length).toBe(2);
  expect(failures[0]).toMatchObject({ code: 'SQLITE_NOTADB' });
  await other.close();
  await write(1);
});

test('after closing nothing is folded and nothing fails', async () => {
  await write(10);
  await folder.close();
  await write(60);
  expect([inFileAlone(), failures]).toEqual([0, []]);
});
