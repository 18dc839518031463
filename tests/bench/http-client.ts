import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface HttpClient {
  /** Sends a POST with JSON and resolves with the answer's body. One at a time. */
  post(path: string, body: string): Promise<string>;
  get(path: string): Promise<string>;
  close(): void;
}

/** One kept-alive connection with as little of its own as possible, because client and server share the machine. */
export async function connectClient(url: string): Promise<HttpClient> {
  const { hostname, port, host } = new URL(url);
  const socket = await open(hostname, Number(port));
  let received = '';
  let waiting: { resolve: (body: string) => void; reject: (error: Error) => void } | null = null;
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    received += chunk;
    const answer = completeAnswer(received);
    if (answer === null || !waiting) return;
    received = '';
    const { resolve, reject } = waiting;
    waiting = null;
    if (answer.status === 200) resolve(answer.body);
    else reject(new Error(`${answer.status}: ${answer.body}`));
  });
  socket.on('close', () => waiting?.reject(new Error('the server hung up')));
  const send = (request: string) =>
    new Promise<string>((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(request);
    });
  return {
    post: (path, body) =>
      send(
        `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      ),
    get: (path) => send(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
    close: () => socket.destroy(),
  };
}

function open(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket)).once('error', reject);
  });
}

/** Null while more is to come. The answers measured here are short, so they carry their length. */
function completeAnswer(text: string): { readonly status: number; readonly body: string } | null {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = text.slice(0, end);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without its length:\n${head}`);
  const body = text.slice(end + 4);
  return Buffer.byteLength(body) < Number(length) ? null : { status: Number(head.slice(9, 12)), body };
}
