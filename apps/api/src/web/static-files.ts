import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import { greetActor } from '../http/actor.ts';

type Encoding = 'br' | 'gzip' | 'identity';

interface WebFile {
  readonly modified: number;
  readonly etag: string;
  readonly type: string;
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
/** Vite puts a hash into the names of everything below `assets`: the same name never means other bytes. */
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** The built web app. Unknown addresses that a person might have typed get its first page; the app says when it knows no such page. */
export function staticFiles(folder: string): RequestHandler {
  const known = new Map<string, WebFile>();
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const asked = await load(known, folder, request.path);
    if (asked && extname(request.path) !== '.html') {
      return send(
        asked,
        request,
        response.set('Cache-Control', request.path.startsWith('/assets/') ? FOREVER : ASK_AGAIN),
      );
    }
    if (isApi(request.path) || (!asked && extname(request.path) !== '') || !request.accepts('html')) return next();
    const page = asked ?? (await load(known, folder, '/index.html'));
    if (!page) return next();
    greetActor(request, response);
    send(page, request, response.set('Cache-Control', ASK_AGAIN));
  };
}

function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

async function load(known: Map<string, WebFile>, folder: string, path: string): Promise<WebFile | null> {
  const file = placeOf(folder, path);
  if (file === null) return null;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const kept = known.get(file);
  if (kept?.modified === found.mtimeMs) return kept;
  const read = await readForms(file, found.mtimeMs);
  known.set(file, read);
  return read;
}

/** Null for anything that would leave the folder. */
function placeOf(folder: string, path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    if (decoded.includes('\0')) return null;
    const file = join(folder, normalize(decoded));
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}

/** The build has written the compressed forms beside what is worth compressing; without them the plain bytes go out. */
async function readForms(file: string, modified: number): Promise<WebFile> {
  const identity = await readFile(file);
  const form = (ending: string): Promise<Buffer> => readFile(file + ending).catch(() => identity);
  const [br, zipped] = await Promise.all([form('.br'), form('.gz')]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return {
    modified,
    etag,
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    bytes: { identity, gzip: zipped, br },
  };
}

function send(file: WebFile, request: Request, response: Response): void {
  const encoding = chooseEncoding(request);
  const body = file.bytes[encoding];
  response.set({ ETag: file.etag, 'Content-Type': file.type, Vary: 'Accept-Encoding' });
  if (request.fresh) return void response.status(304).end();
  if (body !== file.bytes.identity) response.set('Content-Encoding', encoding);
  response.set('Content-Length', String(body.length));
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Browsers list gzip first out of habit; the smallest that they take is what they get. */
function chooseEncoding(request: Request): Encoding {
  if (request.acceptsEncodings('br') === 'br') return 'br';
  return request.acceptsEncodings('gzip') === 'gzip' ? 'gzip' : 'identity';
}
