import { idSchema } from '@dachushi/domain/command-schema.ts';
import { z } from 'zod';
import { PLAN_TITLE } from '../plans/plan-schema.ts';

const seq = z.int().nonnegative();

export const NEW_SCENARIO = z.strictObject({ at: seq, title: PLAN_TITLE });

/** More columns than this nobody can read. */
const MOST_COMPARED = 8;
const planId = idSchema<string>();

/** `?plans=a,b,c`: 2 to 8 different plans, shown in this order. */
export const COMPARE_QUERY = z.strictObject({
  plans: z
    .string()
    .max(1_000)
    .transform((text) => text.split(','))
    .pipe(
      z
        .array(planId)
        .min(2)
        .max(MOST_COMPARED)
        .refine((ids) => new Set(ids).size === ids.length, { error: '方案重复 / the same plan twice' }),
    ),
});

/** Where both plans stood when the planner looked; with the conflicts that were read, the parent may have gone on since. */
const decided = {
  headSeq: seq,
  parentSeq: seq,
  conflicts: z
    .array(z.strictObject({ step: seq, kind: z.enum(['refused', 'done', 'both']), parentStep: seq.nullable() }))
    .max(20_000)
    .exactOptional(),
};
const DRY_RUN = { dryRun: z.literal(true) };
const drop = z.array(z.int().positive()).max(2_000).exactOptional();

export const UPDATE_REQUEST = z.union([z.strictObject({ ...DRY_RUN, drop }), z.strictObject({ ...decided, drop })]);
export const ADOPT_REQUEST = z.union([z.strictObject(DRY_RUN), z.strictObject(decided)]);
