import { isBlank } from '@dachushi/domain/blank-text.ts';
import { normaliseName } from '@dachushi/domain/name.ts';
import { z } from 'zod';

const LONGEST = 60;

/** 版本名称: one line, 1–60 characters after blanks and invisible characters are gone. */
export const VERSION_NAME = z
  .string()
  .max(1_000)
  .transform(normaliseName)
  .refine((name) => !isBlank(name) && name.length <= LONGEST, {
    error: `版本名称应为 1–${LONGEST} 个字 / 1–${LONGEST} characters`,
  });

/** The history that the caller has seen, as with commands: after a restore another state may stand at the same step. */
const epoch = z.string().max(64).exactOptional();

export const NEW_VERSION = z.strictObject({ epoch, name: VERSION_NAME, seq: z.int().nonnegative() });
export const GONE_VERSION = z.strictObject({ epoch, name: VERSION_NAME });
