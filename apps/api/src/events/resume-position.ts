import type { Request } from 'express';

/** Where a stream goes on: after entry `seq` of this epoch, or nowhere in particular. */
export interface Position {
  readonly epoch: string | null;
  readonly seq: number;
}

/** `Last-Event-ID: <epoch>:<seq>` wins over `?since=<seq>` or `?since=<epoch>:<seq>`; null starts at the head. */
export function resumePosition(request: Request): Position | null | 'unreadable' {
  const header = request.headers['last-event-id'];
  const since = request.query['since'];
  const text = typeof header === 'string' && header !== '' ? header : since;
  if (text === undefined) return null;
  if (typeof text !== 'string') return 'unreadable';
  const match = /^(?:([\w-]{1,64}):)?(\d{1,15})$/.exec(text);
  return match ? { epoch: match[1] ?? null, seq: Number(match[2]) } : 'unreadable';
}
