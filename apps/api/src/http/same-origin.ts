import type { Request, RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site in the same browser must not change plans with this user's cookie. Programs without a browser send neither header. */
export const sameOriginWrites: RequestHandler = (request, _response, next) => {
  next(READING.has(request.method) || isOwn(request) ? undefined : new HttpProblem('cross_origin'));
};

function isOwn(request: Request): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
