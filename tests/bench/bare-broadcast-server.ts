import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The least that is an event stream: whoever asks is kept, and what is posted is written to everybody, byte for byte. */
const listeners = new Set<ServerResponse>();

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('event: hello\ndata: {}\n\n');
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
    return;
  }
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.once('end', () => {
    response.writeHead(200, { 'Content-Length': 2 }).end('{}');
    const text = Buffer.concat(pieces);
    for (const listener of listeners) listener.write(text);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
