import express from 'express';
import type { Request, RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';
import { readingProblem, refuseOtherTypes } from './json-body.ts';

/** Takes a JSON body of at most `limit` (“64mb”) as it came, in UTF-8 and not parsed: for bodies that are read on a thread. */
export function jsonBytes(limit: string): RequestHandler {
  const read = express.raw({ limit, type: () => true });
  return (request, response, next) => {
    const refused = refuseOtherTypes(request) ?? refuseOtherCharset(request);
    if (refused) return next(refused);
    read(request, response, (error: unknown) => next(error === undefined ? undefined : readingProblem(error, limit)));
  };
}

/** Empty when there was no body. */
export function bytesOf(request: Request): Uint8Array {
  const { body } = request as { readonly body: unknown };
  return body instanceof Uint8Array ? body : new Uint8Array();
}

function refuseOtherCharset(request: Request): HttpProblem | null {
  const [, charset] = /;\s*charset="?([^";\s]*)/i.exec(request.headers['content-type'] ?? '') ?? [];
  return charset === undefined || /^utf-?8$/i.test(charset) ? null : new HttpProblem('unsupported_media_type');
}
