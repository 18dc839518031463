import express from 'express';
import type { Request, RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

/** Reads a JSON body of at most `limit` (“1mb”). Anything that is not JSON is refused before it is read. */
export function jsonBody(limit: string): RequestHandler {
  const parse = express.json({ limit, strict: true });
  return (request, response, next) => {
    const refused = refuseOtherTypes(request);
    if (refused) return next(refused);
    parse(request, response, (error: unknown) => next(error === undefined ? undefined : readingProblem(error, limit)));
  };
}

export function refuseOtherTypes(request: Request): HttpProblem | null {
  const isJson = request.is('application/json') !== false && request.headers['content-type'] !== undefined;
  return isJson ? null : new HttpProblem('unsupported_media_type');
}

/** What an error of the reader is told as. */
export function readingProblem(error: unknown, limit: string): unknown {
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') return new HttpProblem('body_too_large', { limit: limit.replace('mb', ' MB') });
  if (type === 'entity.parse.failed' || type === 'request.size.invalid') return new HttpProblem('invalid_json');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported')
    return new HttpProblem('unsupported_media_type');
  // compressed bytes that cannot be unpacked come with a status and no type
  if (error instanceof Error && 'status' in error && error.status === 400) return new HttpProblem('invalid_json');
  return error;
}
