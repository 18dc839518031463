import { z } from 'zod';
import type { ProblemCode } from '../http/problem-codes.ts';
import { COMBINED, COMPARE_QUERY, CONFIRM, MOVE_PLAN, MOVE_QUERY, READING } from '../imports/import-schema.ts';
import type { Operation } from './operation.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const body: readonly ProblemCode[] = ['invalid_json', 'body_too_large', 'unsupported_media_type', 'cross_origin'];
const writing: readonly ProblemCode[] = ['storage_full', 'storage_failed', 'stopping'];
const unready: readonly ProblemCode[] = ['import_unknown', 'import_not_ready', 'import_has_errors'];

const READY = z.looseObject({
  id: z.string(),
  state: z.enum(['reading', 'ready', 'refused']),
  expiresAt: z.iso.datetime(),
  file: z.strictObject({ name: z.string(), size: z.int() }),
  sheets: z.array(z.looseObject({ name: z.string().nullable(), skipped: z.string().nullable() })).exactOptional(),
  mapping: z.looseObject({ sheets: z.array(z.looseObject({ columns: z.array(z.unknown()) })) }).exactOptional(),
  problems: z
    .array(
      z.strictObject({
        level: z.enum(['warning', 'error']),
        code: z.string(),
        sheet: z.string().nullable(),
        row: z.int().nullable(),
        column: z.string().nullable(),
        detail: z.record(z.string(), z.unknown()),
      }),
    )
    .exactOptional(),
  preview: z.looseObject({ departments: z.int(), divisions: z.int(), rows: z.array(z.unknown()) }).exactOptional(),
  confirmable: z.boolean().exactOptional(),
});

const lists = ['new', 'gone', 'renamed', 'moved', 'changed'] as const;
const CHANGES = z.looseObject({
  ...(Object.fromEntries(lists.map((list) => [list, z.array(z.unknown())])) as Record<string, z.ZodType>),
  same: z.int(),
});

const MOVE = z.strictObject({
  taken: z.int(),
  left: z.array(z.looseObject({ seq: z.int(), type: z.string(), code: z.string(), names: z.array(z.string()) })),
  planId: z.string().nullable(),
});

const CONFIRMED = z.strictObject({
  baselineId: z.string(),
  planId: z.string(),
  contentHash: z.string(),
  moved: MOVE.nullable(),
});

/** From a planner's own workbook to a baseline, and back. */
export const IMPORT_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/imports',
    zh: '上传台账或事项表（xlsx、csv、tsv、JSON，至多 20 MB），读完后返回；带 Prefer: respond-async 时立即返回 202。整份被拒时 422，code 为具体原因',
    en: 'Uploads a ledger or list of matters (xlsx, csv, tsv, JSON, 20 MB at most) and answers when it is read; at once with 202 and Prefer: respond-async. A refused file is 422 with its own code',
    upload: true,
    status: 201,
    answer: READY,
    problems: ['multipart_expected', 'upload_incomplete', 'import_busy', 'import_refused', 'cross_origin', ...writing],
  },
  {
    method: 'get',
    path: '/api/imports/template.xlsx',
    zh: '空白台账，供填写',
    en: 'An empty ledger to fill in',
    status: 200,
    answer: XLSX,
    problems: [],
  },
  {
    method: 'post',
    path: '/api/imports/combined',
    zh: '把已读完的几个文件（如一个部门一个台账，另附事项表）合成一次导入：一份预览、一份问题清单，确认后成为一份现状',
    en: 'Puts files that are read together (a ledger for each department, lists of matters) as one import: one preview, one list of problems, one baseline when confirmed',
    body: COMBINED,
    status: 201,
    answer: READY,
    problems: ['invalid_request', 'import_unknown', 'import_not_ready', ...body],
  },
  {
    method: 'get',
    path: '/api/imports/{importId}',
    zh: '读取进度或结果',
    en: 'Progress or result of the reading',
    status: 200,
    answer: READY,
    problems: ['import_unknown'],
  },
  {
    method: 'delete',
    path: '/api/imports/{importId}',
    zh: '取消并删除上传的文件',
    en: 'Cancels and deletes the file',
    status: 204,
    answer: null,
    problems: ['cross_origin'],
  },
  {
    method: 'post',
    path: '/api/imports/{importId}/preview',
    zh: '按新的列对应、改正或所并入的现状重新读取',
    en: 'Reads again with another mapping, corrections or baseline to join',
    body: READING,
    status: 200,
    answer: READY,
    problems: ['invalid_request', 'import_unknown', 'baseline_unknown', 'import_refused', 'import_combined', ...body],
  },
  {
    method: 'get',
    path: '/api/imports/{importId}/changes',
    zh: '与已有现状比较：新增、不再有、更名、调整部门、数字有变',
    en: 'Compared with a stored baseline: new, gone, renamed, moved, changed',
    query: COMPARE_QUERY,
    status: 200,
    answer: CHANGES,
    problems: ['invalid_request', ...unready, 'import_needs_baseline', 'baseline_unknown'],
  },
  {
    method: 'get',
    path: '/api/imports/{importId}/move',
    zh: '预演：某方案的步骤移到这份现状上，哪些适用、哪些不再适用',
    en: 'Tries which steps of a plan would fit this baseline, and which no longer do',
    query: MOVE_QUERY,
    status: 200,
    answer: MOVE,
    problems: ['invalid_request', ...unready, 'import_needs_baseline', 'plan_unknown'],
  },
  {
    method: 'get',
    path: '/api/imports/{importId}/problems.xlsx',
    zh: '问题清单工作簿，标出有问题的行',
    en: 'The problems as a workbook, rows marked',
    status: 200,
    answer: XLSX,
    problems: ['import_unknown', 'import_not_ready'],
  },
  {
    method: 'post',
    path: '/api/imports/{importId}/confirm',
    zh: '确认：一份现状和一个方案，整份写入或不写入；可把已有方案的步骤移来',
    en: 'Confirms: one baseline and one plan, whole or not at all; steps of an existing plan may come along',
    body: CONFIRM,
    status: 201,
    answer: CONFIRMED,
    problems: [
      'invalid_request',
      ...unready,
      'import_needs_baseline',
      'invalid_baseline',
      'plan_unknown',
      ...body,
      ...writing,
    ],
  },
  {
    method: 'post',
    path: '/api/plans/{planId}/move',
    zh: '把方案移到另一份现状：生成新方案，列出不再适用的步骤；dryRun 时只预演，返回 200',
    en: 'Moves a plan to another baseline: a new plan, with a report of the steps that no longer fit; only the report, with 200, for a dryRun',
    body: MOVE_PLAN,
    status: 201,
    answer: MOVE,
    problems: ['invalid_request', 'plan_unknown', 'baseline_unknown', ...body, ...writing],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/exports/ledger.xlsx',
    zh: '方案所依据的现状（台账工作簿），重新导入得到相同内容',
    en: 'The baseline of the plan as a ledger workbook; importing it gives an equal one',
    status: 200,
    answer: XLSX,
    problems: ['plan_unknown'],
  },
];
