import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogFolder } from './fold-log.ts';
import type { LogFolder } from './fold-log.ts';
import { openDatabase } from './open-database.ts';
import type { Connection } from './open-database.ts';

let place: string;
let connection: Connection;
let folder: LogFolder;
let failures: unknown[];
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dachushi-fold-'));
  connection = openDatabase(join(place, 'a.db'));
  connection.exec('CREATE TABLE note (text TEXT)');
  connection.pragma('wal_checkpoint(TRUNCATE)');
  failures = [];
  const fail = (error: unknown) => void failures.push(error);
  folder = createLogFolder({ connection, onFailure: fail, onBroken: fail });
});
afterEach(() => {
  connection.close();
  rmSync(place, { recursive: true });
});

function write(commits: number): void {
  for (let no = 0; no < commits; no += 1) {
    connection.prepare('INSERT INTO note VALUES (?)').run(`${no}`);
    folder.committed();
  }
}

/** What the database file holds without its write-ahead log. */
function inFileAlone(): unknown {
  copyFileSync(join(place, 'a.db'), join(place, 'alone.db'));
  const alone = new Database(join(place, 'alone.db'));
  const count = alone.prepare('SELECT count(*) FROM note').pluck().get();
  alone.close();
  return count;
}

test('folding moves what was committed into the database file', () => {
  write(60);
  expect(inFileAlone()).toBe(0);
  folder.fold();
  expect([inFileAlone(), failures]).toEqual([60, []]);
});

test('a few commits wait until there are more', () => {
  write(49);
  folder.fold();
  expect(inFileAlone()).toBe(0);
  write(1);
  folder.fold();
  expect(inFileAlone()).toBe(50);
});

test('the log is folded by itself before it grows beyond sixteen megabytes', () => {
  const page = 'x'.repeat(4_000);
  const hundred = connection.transaction(() => {
    for (let no = 0; no < 100; no += 1) connection.prepare('INSERT INTO note VALUES (?)').run(page);
  });
  for (let no = 0; no < 50; no += 1) hundred();
  expect(Number(inFileAlone())).toBeGreaterThan(3_000);
});

test('after closing nothing is folded and nothing fails', () => {
  write(60);
  connection.close();
  folder.fold();
  expect(failures).toEqual([]);
});
