import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';

const COOKIE = 'dachushi_actor';
const SECRET = /^[\w-]{22}$/;
const A_YEAR = 365 * 24 * 3_600_000;

/**
 * Who is asking. The cookie holds a secret and the log its fingerprint, so that reading a log gives nobody another's name.
 * @returns null for callers without the cookie.
 */
export function actorOf(request: Request): string | null {
  const secret = cookieOf(request);
  return secret === null ? null : actorName(secret);
}

/** Who is asking, given a cookie of their own on first contact. */
export function greetActor(request: Request, response: Response): string {
  const known = cookieOf(request);
  if (known !== null) return actorName(known);
  const secret = randomBytes(16).toString('base64url');
  response.cookie(COOKIE, secret, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: A_YEAR });
  return actorName(secret);
}

function actorName(secret: string): string {
  return `p-${createHash('sha256').update(secret).digest('hex').slice(0, 20)}`;
}

function cookieOf(request: Request): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value = ''] = pair.trim().split('=', 2);
    if (name === COOKIE && SECRET.test(value)) return value;
  }
  return null;
}
