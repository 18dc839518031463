import type { PlansCompared, TakeOver } from '@dachushi/domain/protocol/scenario-answers.ts';
import { z } from 'zod';
import { ADOPT_REQUEST, COMPARE_QUERY, NEW_SCENARIO, UPDATE_REQUEST } from '../scenarios/scenario-schema.ts';
import { PLAN_SUMMARY } from './answer-schemas.ts';
import type { Operation } from './operation.ts';

const count = z.int();
const ratio = z.strictObject({ before: count, after: count, removed: count, ratio: z.string().nullable() });
const severities = z.strictObject({ error: count, warning: count, suggestion: count });
const disruption = z.strictObject({
  people: count,
  peopleMoving: count,
  divisions: count,
  duties: count,
  items: count,
  ended: count,
  chiefsFreed: count,
});
const figures = z.strictObject({
  overall: ratio,
  inScope: ratio,
  departmentMean: z.strictObject({ sum: z.string(), departments: count, ratio: z.string().nullable() }),
  findings: severities,
  ledgers: z.looseObject({}).nullable(),
  specialists: count,
  disruption,
});
const standing = z.strictObject({
  mark: z.enum(['不变', '更名', '改设', '合并', '移入', '撤销', '新设']),
  unitId: z.string(),
  unitName: z.string(),
  departmentId: z.string(),
  withIds: z.array(z.string()),
  adjusted: z.boolean(),
});
const row = z.strictObject({
  id: z.string(),
  isNew: z.boolean(),
  name: z.string(),
  places: count,
  standings: z.array(standing.nullable()),
  alike: z.boolean(),
});

const PLANS_COMPARED = z.strictObject({
  baselineId: z.string(),
  countingBasis: z.string(),
  notice: z.string().nullable(),
  plans: z.array(z.strictObject({ id: z.string(), title: z.string(), seq: count, figures })),
  departments: z.array(
    z.strictObject({
      departmentId: z.string(),
      name: z.string(),
      before: count,
      scenarios: z.array(z.strictObject({ after: count, inScope: z.boolean(), findings: severities, disruption })),
      rows: z.array(row),
    }),
  ),
}) as unknown as z.ZodType<PlansCompared>; // ids and ledgers are plain on the wire

const step = z.strictObject({
  seq: z.int().positive(),
  actor: z.string(),
  time: z.iso.datetime(),
  command: z.looseObject({ type: z.string(), v: z.literal(1) }),
});
const place = z.strictObject({ id: z.string(), title: z.string(), headSeq: count });

const TAKE_OVER = z.strictObject({
  plan: place,
  parent: place,
  forkSeq: count,
  parentSeq: count,
  behind: count,
  steps: z.array(step),
  waiting: z.array(step),
  conflicts: z.array(
    z.strictObject({
      step,
      kind: z.enum(['refused', 'done', 'both']),
      code: z.string().exactOptional(),
      detail: z.record(z.string(), z.unknown()).exactOptional(),
      parentStep: step.nullable(),
    }),
  ),
  commands: count,
  change: PLANS_COMPARED,
  seq: count.nullable(),
}) as unknown as z.ZodType<TakeOver>; // commands are spelt out where they come in

const writing = ['cross_origin', 'storage_full', 'storage_failed', 'stopping'] as const;
const deciding = [
  'invalid_request',
  'plan_unknown',
  'no_parent',
  'plan_moved_on',
  'nothing_new',
  'group_too_large',
  'check_too_heavy',
  'check_cancelled',
] as const;

/** 方案比选. */
export const SCENARIO_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/plans/{planId}/fork',
    zh: '从第 at 步另建一份方案（0 为起点）；此前的记录逐条带入，校验链不变',
    en: 'A scenario from step at (0 is the start); the log up to there is brought along row for row, with its hashes',
    body: NEW_SCENARIO,
    status: 201,
    answer: PLAN_SUMMARY,
    problems: ['invalid_request', 'plan_unknown', 'seq_unknown', ...writing],
  },
  {
    method: 'get',
    path: '/api/compare',
    zh: '同一现状上的 2–8 份方案并列：三个比例、核查、台账、变动面，逐处室对齐',
    en: '2 to 8 plans on one baseline side by side: ratios, findings, ledgers, disruption, aligned by division',
    query: COMPARE_QUERY,
    status: 200,
    answer: PLANS_COMPARED,
    problems: ['invalid_request', 'plan_unknown', 'compare_mixed'],
  },
  {
    method: 'get',
    path: '/api/compare/comparison.xlsx',
    zh: '方案比选表（Excel）：总览、逐处室',
    en: 'The comparison as a workbook: overview, and division by division',
    query: COMPARE_QUERY,
    status: 200,
    answer: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    problems: ['invalid_request', 'plan_unknown', 'compare_mixed'],
  },
  {
    method: 'post',
    path: '/api/plans/{planId}/update',
    zh: '从上级方案更新：dryRun 只报告；决定时给出当时的 headSeq 与 parentSeq；另给出看过的 conflicts，则上级此后的步骤只要不带来新的冲突就不妨碍；写入一条、可一次撤回',
    en: 'Updates a scenario from its parent: dryRun only reports; a decision names headSeq and parentSeq as seen, and, with the conflicts that were read, stands though the parent has gone on without new ones; it writes one entry',
    body: UPDATE_REQUEST,
    status: 200,
    answer: TAKE_OVER,
    problems: [...deciding, ...writing],
  },
  {
    method: 'post',
    path: '/api/plans/{planId}/adopt',
    zh: '采纳到上级方案：dryRun 只报告；决定后在上级方案写入一条、可一次撤回',
    en: 'Adopts a scenario into its parent: dryRun only reports; a decision writes one entry into the parent',
    body: ADOPT_REQUEST,
    status: 200,
    answer: TAKE_OVER,
    problems: [...deciding, 'scenario_conflicts', ...writing],
  },
];
