import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import type { BusboyFileStream, BusboyInstance } from '@fastify/busboy';
import type { Request } from 'express';
import { HttpProblem } from '../http/http-problem.ts';

/** Own limit of uploads, in bytes; the reader has tighter ones of its own for what is inside. */
const UPLOAD_LIMIT = 20_000_000;

export interface Upload {
  /** As the sender called it, without folders. */
  readonly name: string;
  readonly size: number;
  /** More bytes came than are taken; nothing is kept. */
  readonly tooLarge: boolean;
}

interface Sink {
  readonly name: string;
  readonly stream: BusboyFileStream;
  readonly written: Promise<Omit<Upload, 'name'>>;
}

/**
 * Streams the part `file` of a multipart body to `path`, at most `most` bytes, never holding it in memory.
 * @throws HttpProblem `multipart_expected`, `upload_incomplete`; then nothing is left at `path`.
 */
export async function receiveUpload(request: Request, path: string, most = UPLOAD_LIMIT): Promise<Upload> {
  if (!request.is('multipart/form-data')) throw new HttpProblem('multipart_expected');
  let sink: Sink | null = null;
  try {
    const parser = parserFor(request, most, (name, stream) => {
      if (sink !== null) return void stream.resume();
      sink = { name, stream, written: writeTo(path, stream) };
      sink.written.catch(() => parser.destroy());
    });
    await pipeline(request, parser);
    const found = sink as Sink | null; // set by the parser meanwhile
    if (found === null) throw new HttpProblem('upload_incomplete');
    return { name: found.name, ...(await found.written) };
  } catch (error) {
    const found = sink as Sink | null;
    found?.stream.destroy(); // a part whose end never came would be waited for for ever
    await found?.written.catch(() => undefined);
    await rm(path, { force: true });
    if (error instanceof HttpProblem || isOfTheDisk(error)) throw error;
    throw new HttpProblem('upload_incomplete');
  }
}

function parserFor(
  request: Request,
  most: number,
  onFile: (name: string, stream: BusboyFileStream) => void,
): BusboyInstance {
  const contentType = request.headers['content-type'] ?? '';
  try {
    const limits = { fileSize: most, files: 1, fields: 8, fieldSize: 1_000, parts: 10, headerPairs: 50 };
    const parser = new Busboy({ headers: { 'content-type': contentType }, limits });
    parser.on('file', (field, stream, name) => {
      if (field === 'file') onFile(baseName(name), stream);
      else stream.resume();
    });
    return parser;
  } catch {
    throw new HttpProblem('multipart_expected');
  }
}

async function writeTo(path: string, stream: BusboyFileStream): Promise<Omit<Upload, 'name'>> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await pipeline(stream, file);
  if (!stream.truncated) return { size: file.bytesWritten, tooLarge: false };
  await rm(path, { force: true });
  return { size: file.bytesWritten, tooLarge: true };
}

/** Names come from outside: no folders, nothing invisible, not endless. */
function baseName(name: string | undefined): string {
  const last = (name ?? '').split(/[/\\]/u).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  return clean === '' ? 'file' : [...clean].slice(-200).join('');
}

function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOSPC', 'EIO', 'EROFS', 'EDQUOT'].includes(String(error.code));
}
