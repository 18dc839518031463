import { VERIFY_VERDICTS } from '@dachushi/domain/protocol/export-messages.ts';
import type { ExportCheck, PackageAnswer, VerifyAnswer } from '@dachushi/domain/protocol/export-messages.ts';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.iso.datetime();

export const VERIFY_ANSWER = z.strictObject({
  verdict: z.enum(VERIFY_VERDICTS),
  plans: z.array(
    z.strictObject({
      planId: z.string(),
      title: z.string(),
      seq: z.int().nonnegative(),
      time,
      headSeq: z.int().nonnegative(),
      stateHash: hash,
    }),
  ),
  hash: z.string().nullable(),
  file: z
    .strictObject({
      name: z.string(),
      size: z.int(),
      sha256: hash,
      marks: z
        .strictObject({
          planId: z.string().nullable(),
          version: z.string().nullable(),
          stateHash: z.string(),
          asked: z.string().nullable(),
          program: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable(),
  program: z.string(),
}) satisfies z.ZodType<VerifyAnswer>;

export const EXPORT_CHECK = z.strictObject({
  seq: z.int().nonnegative(),
  missing: z.array(
    z.strictObject({
      character: z.string(),
      codePoint: z.string(),
      texts: z.array(z.string()),
      count: z.int(),
    }),
  ),
}) satisfies z.ZodType<ExportCheck>;

export const PACKAGE_ANSWER = z.strictObject({
  id: z.string(),
  state: z.enum(['making', 'ready', 'failed']),
  done: z.int(),
  total: z.int(),
  current: z.string().nullable(),
  name: z.string().nullable(),
  size: z.int().nullable(),
  problem: z.string().nullable(),
  expiresAt: time,
}) satisfies z.ZodType<PackageAnswer>;
