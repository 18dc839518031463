import { isBlank } from '@dachushi/domain/blank-text.ts';
import { idSchema } from '@dachushi/domain/command-schema.ts';
import { normaliseName } from '@dachushi/domain/name.ts';
import { z } from 'zod';

/** 方案名称: one line, 1–200 characters after blanks and invisible characters are gone. */
export const PLAN_TITLE = z
  .string()
  .max(1_000)
  .transform(normaliseName)
  .refine((title) => !isBlank(title) && title.length <= 200, { error: '名称应为 1–200 个字 / 1–200 characters' });

export const SAMPLES = ['harbin', 'harbin-finished'] as const;
export type SampleName = (typeof SAMPLES)[number];

/** Exactly one of `baselineId` and `sample`. */
export const NEW_PLAN = z
  .strictObject({
    title: PLAN_TITLE,
    baselineId: idSchema<string>().exactOptional(),
    sample: z.enum(SAMPLES).exactOptional(),
  })
  .refine((plan) => (plan.baselineId === undefined) !== (plan.sample === undefined), {
    error: 'baselineId 与 sample 须给出其一 / give either baselineId or sample',
    path: ['baselineId'],
  });

/** A number in an address. */
export const WHOLE_NUMBER = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** `?at=seq`; without it the head. */
export const AT_QUERY = z.strictObject({ at: WHOLE_NUMBER.exactOptional() });

export const HISTORY_LIMIT = 1_000;
export const HISTORY_QUERY = z.strictObject({
  after: WHOLE_NUMBER.exactOptional(),
  limit: WHOLE_NUMBER.refine((limit) => limit >= 1 && limit <= HISTORY_LIMIT, {
    error: `1–${HISTORY_LIMIT}`,
  }).exactOptional(),
});
