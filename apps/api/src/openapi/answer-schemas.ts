import type { Baseline } from '@dachushi/domain/baseline.ts';
import type {
  CommandBatchAnswer,
  HistoryPage,
  LogEntry,
  Outcome,
  PlanSummary,
  Problem,
  StateAnswer,
} from '@dachushi/domain/protocol/messages.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { z } from 'zod';
import type { BaselineSummary } from '../baselines/baseline-presenter.ts';
import { establishmentSchema, STRUCTURE_SCHEMA, targetSchema as target, unitPostsSchema } from './structure-schemas.ts';

const seq = z.int().nonnegative();
const time = z.iso.datetime();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const pair = z.strictObject({ before: z.int(), after: z.int() });

/** What each route answers. The tests hold real answers against these, so that the description cannot drift from the server. */
export const PROBLEM = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  issues: z
    .array(
      z.strictObject({
        path: z.array(z.union([z.string(), z.int()])),
        message: z.string(),
        code: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
}) satisfies z.ZodType<Problem>;

export const PLAN_SUMMARY = z.strictObject({
  id: z.string(),
  title: z.string(),
  baselineId: z.string(),
  epoch: z.string(),
  headSeq: seq,
  createdAt: time,
  updatedAt: time,
  departments: z.int(),
  target,
  overall: pair,
  findings: z.strictObject({ error: z.int(), warning: z.int(), suggestion: z.int() }),
  notice: z.string().nullable(),
  parent: z.strictObject({ planId: z.string(), forkSeq: seq }).exactOptional(),
}) satisfies z.ZodType<PlanSummary>;

export const PLAN_LIST = z.strictObject({ plans: z.array(PLAN_SUMMARY) });

export const BASELINE_SUMMARY = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  departments: z.int(),
  divisions: z.int(),
  contentHash: hash,
  createdAt: time,
}) satisfies z.ZodType<BaselineSummary>;

export const BASELINE_LIST = z.strictObject({ baselines: z.array(BASELINE_SUMMARY) });
export const STORED_BASELINE = BASELINE_SUMMARY.extend({ baseline: BASELINE_SCHEMA as z.ZodType<Baseline> });

const outcome = z.discriminatedUnion('status', [
  z.strictObject({ n: z.int(), commandId: z.string(), status: z.literal('accepted'), seq }),
  z.strictObject({
    n: z.int(),
    commandId: z.string(),
    status: z.literal('rejected'),
    code: z.string(),
    detail: z.record(z.string(), z.unknown()),
  }),
]) satisfies z.ZodType<Outcome>;

export const BATCH_ANSWER = z.strictObject({
  epoch: z.string(),
  headSeq: seq,
  outcomes: z.array(outcome),
}) satisfies z.ZodType<CommandBatchAnswer>;

const LOG_ENTRY = z.strictObject({
  seq: z.int().positive(),
  commandId: z.string(),
  clientId: z.string(),
  actor: z.string(),
  type: z.string(),
  v: z.literal(1),
  payload: z.record(z.string(), z.unknown()),
  time,
  undoes: z.int().positive().exactOptional(),
  reason: z.string().exactOptional(),
  hash,
  prevHash: hash,
}) as unknown as z.ZodType<LogEntry>; // type and payload are spelt out where they come in

export const HISTORY = z.strictObject({
  epoch: z.string(),
  headSeq: seq,
  entries: z.array(LOG_ENTRY),
}) satisfies z.ZodType<HistoryPage>;

export const STATE = z.strictObject({
  epoch: z.string(),
  seq,
  stateHash: hash,
  headHash: hash.exactOptional(),
  structure: STRUCTURE_SCHEMA,
}) as unknown as z.ZodType<StateAnswer>; // ids and names of kinds are plain text on the wire

const ratio = z.looseObject({
  before: z.int(),
  after: z.int(),
  removed: z.int(),
  ratio: z.string().nullable(),
  definition: z.string(),
});
const departmentRatio = z.looseObject({
  departmentId: z.string(),
  target,
  status: z.enum(['below', 'within', 'above', 'exempt', 'infeasible']),
  reachable: z.array(z.unknown()),
});

const finding = z.looseObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'suggestion']),
  subjectIds: z.array(z.string()),
  data: z.record(z.string(), z.unknown()),
  waived: z.string().exactOptional(),
});

export const ASSESSMENT = z.strictObject({
  epoch: z.string(),
  seq,
  ratios: z.looseObject({
    overall: ratio,
    inScope: ratio,
    departmentMean: ratio,
    departments: z.array(departmentRatio),
  }),
  ledgers: z.looseObject({ establishment: establishmentSchema, posts: unitPostsSchema }),
  /** Open ones and, with `waived`, those that may stand for a stated reason. */
  findings: z.array(finding),
  /** On the plan as a whole. */
  planFindings: z.array(finding),
});

const source = z.looseObject({
  divisionId: z.string(),
  name: z.string(),
  fate: z.enum(['stays', 'merged', 'abolished']),
});
const row = z.looseObject({ unitId: z.string(), name: z.string(), adjustment: z.string(), sources: z.array(source) });

export const COMPARISON = z.strictObject({
  epoch: z.string(),
  seq,
  title: z.string(),
  baseDate: z.string(),
  countingBasis: z.string(),
  notice: z.string().nullable(),
  departments: z.array(
    z.looseObject({ departmentId: z.string(), name: z.string(), before: z.int(), after: z.int(), rows: z.array(row) }),
  ),
});

export const LIVE = z.strictObject({ status: z.literal('ok') });
export const READY = z.strictObject({
  status: z.literal('ok'),
  sample: z.enum(['ok', 'broken']),
  disk: z.enum(['ok', 'low']),
});
