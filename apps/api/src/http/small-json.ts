import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

/**
 * Reads a JSON body of at most `largest` bytes by the shortest way. A request that is in any way unusual (compressed, in pieces,
 * another character set, longer) is left to the next route of the same address, which reads with every precaution.
 */
export function smallJson(largest: number): RequestHandler {
  return (request, _response, next) => {
    if (!isUsual(request.headers, largest)) return next('route');
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => {
      try {
        request.body = parse(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces));
      } catch {
        return next(new HttpProblem('invalid_json'));
      }
      next();
    });
  };
}

function isUsual(headers: IncomingHttpHeaders, largest: number): boolean {
  const length = Number(headers['content-length']);
  return (
    /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
    length > 0 &&
    length <= largest &&
    headers['content-encoding'] === undefined
  );
}

const BYTE_ORDER_MARK = '\uFEFF';

/** @throws SyntaxError for anything but an object or a list. */
function parse(bytes: Buffer): unknown {
  const text = bytes.toString('utf8');
  const value: unknown = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if (typeof value !== 'object' || value === null) throw new SyntaxError('neither an object nor a list');
  return value;
}
