import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** Lets `most` requests in at a time, from before their body is read until they are answered or gone; others are told `code`. */
export function fewAtOnce(most: number, code: ProblemCode): RequestHandler {
  let inside = 0;
  return (_request, response, next) => {
    if (inside >= most) return next(new HttpProblem(code));
    inside += 1;
    response.once('close', () => (inside -= 1));
    next();
  };
}
