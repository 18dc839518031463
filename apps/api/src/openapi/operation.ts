import type { z } from 'zod';
import type { ProblemCode } from '../http/problem-codes.ts';

/** One address and method as the description shows it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The body is multipart/form-data with the file in a part called `file`. */
  readonly upload?: true;
  readonly status: number;
  /** A schema for JSON, or the type of a file; null for no content. */
  readonly answer: z.ZodType | string | null;
  readonly problems: readonly ProblemCode[];
}
