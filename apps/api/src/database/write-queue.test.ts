import Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { createWriteQueue, QueueClosedError } from './write-queue.ts';
import type { WriteQueue } from './write-queue.ts';

let connection: Database.Database;
let commits: number;
let writes: WriteQueue;
beforeEach(() => {
  connection = new Database(':memory:');
  connection.exec('CREATE TABLE note (text TEXT NOT NULL UNIQUE)');
  commits = 0;
  writes = createWriteQueue({ connection, onCommit: () => (commits += 1), onBroken: () => undefined });
});

const insert = (text: string) => connection.prepare('INSERT INTO note VALUES (?)').run(text).changes;
const notes = () => connection.prepare('SELECT text FROM note ORDER BY rowid').pluck().all();

test('requests that wait at the same time share one commit, in the order they came', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((text) => writes.write(() => insert(text))));
  expect(commits).toBe(1);
  expect(notes()).toEqual(['a', 'b', 'c', 'd']);
});

test('more than fifty waiting requests are committed in several groups', async () => {
  await Promise.all(Array.from({ length: 120 }, (_, at) => writes.write(() => insert(`${at}`))));
  expect(commits).toBe(3);
  expect(notes().length).toBe(120);
});

test('a job that throws leaves nothing and takes no neighbour along', async () => {
  const answers = await Promise.allSettled([
    writes.write(() => insert('kept')),
    writes.write(() => {
      insert('gone');
      throw new Error('refused');
    }),
    writes.write(() => insert('kept too')),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(notes()).toEqual(['kept', 'kept too']);
});

test('a job alone that throws leaves nothing, puts back what it kept in memory, and the next one is written', async () => {
  const told: string[] = [];
  const alone = writes.write((transaction) => {
    transaction.afterCommit(() => told.push('told'));
    transaction.afterRollback(() => told.push('put back'));
    insert('gone');
    throw new Error('refused');
  });
  await expect(alone).rejects.toThrow('refused');
  await writes.write(() => insert('kept'));
  expect(told).toEqual(['put back']);
  expect(notes()).toEqual(['kept']);
  expect(connection.inTransaction).toBe(false);
});

test('nobody is told before the commit; what must be put back is put back newest first', async () => {
  const told: string[] = [];
  const exec = connection.exec.bind(connection);
  connection.exec = (sql: string) => {
    if (sql === 'COMMIT') throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    return exec(sql);
  };
  const job = (name: string) =>
    writes.write((transaction) => {
      insert(name);
      transaction.afterCommit(() => told.push(`told ${name}`));
      transaction.afterRollback(() => told.push(`put back ${name}`));
    });
  const answers = await Promise.allSettled([job('a'), job('b')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(told).toEqual(['put back b', 'put back a']);
  connection.exec = exec;
  expect(notes()).toEqual([]);
});

test('draining finishes what was accepted and refuses what comes later', async () => {
  const accepted = writes.write(() => insert('last'));
  const drained = writes.drain();
  await expect(writes.write(() => insert('late'))).rejects.toBeInstanceOf(QueueClosedError);
  await Promise.all([accepted, drained]);
  expect(notes()).toEqual(['last']);
});

test('while the queue is held requests wait; afterwards they are written in the order they came, also when it is let go twice', async () => {
  const [first, second] = [writes.hold(), writes.hold()];
  const waiting = Promise.all(['a', 'b'].map((text) => writes.write(() => insert(text))));
  first();
  first();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(notes()).toEqual([]);
  second();
  await waiting;
  expect([notes(), commits]).toEqual([['a', 'b'], 1]);
});

test('draining a held queue waits until it is let go', async () => {
  const release = writes.hold();
  const accepted = writes.write(() => insert('last'));
  const drained = writes.drain().then(() => notes());
  release();
  await accepted;
  expect(await drained).toEqual(['last']);
});
