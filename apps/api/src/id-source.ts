import { randomBytes } from 'node:crypto';

export interface IdSource {
  /** `b-` + time in base 36 + chance: later ids sort later, and nobody can guess one. */
  next(prefix: string): string;
}

export function createIdSource(now: () => Date): IdSource {
  return {
    next: (prefix) => `${prefix}-${now().getTime().toString(36).padStart(9, '0')}${randomBytes(8).toString('hex')}`,
  };
}
