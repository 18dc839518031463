import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import express from 'express';

/** The least that is honest: Express reads JSON, one durable insert, an answer. No check, no log chain, no audit, no security. */
const database = new Database(join(process.env['DATA_DIR'] ?? '.', 'bare.db'));
database.pragma('journal_mode = WAL');
database.exec('CREATE TABLE log (seq INTEGER PRIMARY KEY, payload TEXT NOT NULL)');
database.pragma('synchronous = FULL');
if (database.pragma('synchronous', { simple: true }) !== 2)
  throw new Error('the reference must be as durable as we are');
const insert = database.prepare('INSERT INTO log (payload) VALUES (?)');

const app = express();
app.post('/append', express.json(), (request, response) => {
  const { lastInsertRowid } = insert.run(JSON.stringify(request.body));
  response.json({ seq: Number(lastInsertRowid) });
});
const server = createServer(app);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
