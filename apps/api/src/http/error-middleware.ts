import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { storageFailure } from '../database/storage-error.ts';
import { QueueClosedError } from '../database/write-queue.ts';
import { HttpProblem, presentProblem } from './http-problem.ts';
import { languageOf } from './language.ts';

export const unknownAddress: RequestHandler = (_request, _response, next) => next(new HttpProblem('not_found'));

/** The only place where errors become answers. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = problemOf(error);
    if (problem.code === 'internal' || problem.code === 'storage_failed') log.error({ err: error }, problem.code);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const body = presentProblem(problem, languageOf(request));
    response
      .status(body.status)
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(body));
  };
}

/** What an error of any kind is told as. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof QueueClosedError) return new HttpProblem('stopping');
  const failure = storageFailure(error);
  if (failure !== null) return new HttpProblem(failure === 'full' ? 'storage_full' : 'storage_failed');
  // Express refuses addresses it cannot decode (“%zz”) with an error of its own.
  if (error instanceof URIError) return new HttpProblem('not_found');
  return new HttpProblem('internal');
}
