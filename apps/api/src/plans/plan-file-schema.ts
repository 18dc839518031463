import { idSchema, PAYLOAD_SCHEMAS, UNDO_REASON } from '@dachushi/domain/command-schema.ts';
import type { CommandType } from '@dachushi/domain/command.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { KEPT_ACTS_SCHEMA } from '@dachushi/domain/protocol/remark-schema.ts';
import { z } from 'zod';
import { PLAN_FILE_FORMAT, PLAN_FILE_VERSION } from './plan-file.ts';
import type { PlanFile } from './plan-file.ts';
import { VERSION_NAME } from '../versions/version-schema.ts';
import { PLAN_TITLE } from './plan-schema.ts';

const MOST_ENTRIES = 100_000;
const MOST_VERSIONS = 1_000;
/** A group of 2,000 merges is taken back unit by unit. */
const MOST_RESTORES = 100_000;

const types = Object.keys(PAYLOAD_SCHEMAS) as Exclude<CommandType, 'undo'>[];
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const ordinary = types.map((type) =>
  z.strictObject({ type: z.literal(type), v: z.literal(1), payload: PAYLOAD_SCHEMAS[type] }),
);

const [first, ...others] = ordinary;
/** An undo carries ordinary commands, also when it takes an undo back: nothing in a file nests. */
const restores = first === undefined ? z.never() : z.discriminatedUnion('type', [first, ...others]);
const undoPayload = z.strictObject({
  seq: z.int().positive(),
  restores: z.array(restores).max(MOST_RESTORES),
  reason: UNDO_REASON.exactOptional(),
});

const facts = {
  seq: z.int().positive(),
  commandId: idSchema<string>(),
  clientId: idSchema<string>(),
  clientN: z.int().positive(),
  actor: z.string().max(200),
  groupId: z.string().max(200).nullable(),
  undoes: z.int().positive().nullable(),
  time: z.iso.datetime(),
  hash,
  v: z.literal(1),
};

const entry = z.discriminatedUnion('type', [
  z.strictObject({ ...facts, type: z.literal('undo'), payload: undoPayload }),
  ...types.map((type) => z.strictObject({ ...facts, type: z.literal(type), payload: PAYLOAD_SCHEMAS[type] })),
]);

const version = z.strictObject({
  name: VERSION_NAME,
  seq: z.int().nonnegative(),
  actor: z.string().max(200),
  time: z.iso.datetime(),
});

/** The shape; whether the hashes and commands fit together is for `verifyPlanFile`. */
export const PLAN_FILE_SCHEMA = z.strictObject({
  format: z.literal(PLAN_FILE_FORMAT),
  version: z.literal(PLAN_FILE_VERSION),
  title: PLAN_TITLE,
  notice: z.string().nullable(),
  baselineHash: hash,
  headSeq: z.int().nonnegative(),
  headHash: hash,
  stateHash: hash,
  baseline: BASELINE_SCHEMA,
  entries: z.array(entry).max(MOST_ENTRIES),
  remarks: KEPT_ACTS_SCHEMA.exactOptional(),
  versions: z.array(version).max(MOST_VERSIONS).exactOptional(),
}) as unknown as z.ZodType<PlanFile>; // the union of entries is spelt out above; zod cannot rebuild it as one type
