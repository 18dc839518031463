import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { BATCH_SCHEMA } from '@dachushi/domain/protocol/batch-schema.ts';
import type { z } from 'zod';
import { PICTURE_QUERY, CHART_QUERY } from '../exports/chart-schema.ts';
import type { ProblemCode } from '../http/problem-codes.ts';
import { PLAN_FILE_SCHEMA } from '../plans/plan-file-schema.ts';
import { AT_QUERY, HISTORY_QUERY, NEW_PLAN } from '../plans/plan-schema.ts';
import * as answers from './answer-schemas.ts';

/** One address and method as the description shows it. */
export interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly status: number;
  /** A schema for JSON, or the type of a file. */
  readonly answer: z.ZodType | string;
  readonly problems: readonly ProblemCode[];
}

const version: readonly ProblemCode[] = ['plan_unknown', 'seq_unknown', 'invalid_request'];
const body: readonly ProblemCode[] = ['invalid_json', 'body_too_large', 'unsupported_media_type', 'cross_origin'];
const writing: readonly ProblemCode[] = ['storage_full', 'storage_failed', 'stopping'];

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/livez',
    zh: '进程是否在运行',
    en: 'Whether the process runs',
    status: 200,
    answer: answers.LIVE,
    problems: [],
  },
  {
    method: 'get',
    path: '/readyz',
    zh: '是否可以使用',
    en: 'Whether it can be used',
    status: 200,
    answer: answers.READY,
    problems: ['not_ready'],
  },
  {
    method: 'get',
    path: '/metrics',
    zh: '运行指标（Prometheus）',
    en: 'Figures for Prometheus',
    status: 200,
    answer: 'text/plain',
    problems: [],
  },
  {
    method: 'get',
    path: '/api/me',
    zh: '我的操作者编号',
    en: 'Who I am in the log',
    status: 200,
    answer: answers.ACTOR,
    problems: [],
  },
  {
    method: 'get',
    path: '/api/baselines',
    zh: '现状列表',
    en: 'Baselines',
    status: 200,
    answer: answers.BASELINE_LIST,
    problems: [],
  },
  {
    method: 'post',
    path: '/api/baselines',
    zh: '保存现状；相同内容只存一份（200）。至多 20,000 个处室、16 MB',
    en: 'Stores a baseline; the same content is stored once (200). At most 20,000 divisions, 16 MB',
    body: BASELINE_SCHEMA,
    status: 201,
    answer: answers.BASELINE_SUMMARY,
    problems: ['invalid_baseline', ...body, ...writing],
  },
  {
    method: 'get',
    path: '/api/baselines/{baselineId}',
    zh: '读取现状',
    en: 'One baseline',
    status: 200,
    answer: answers.STORED_BASELINE,
    problems: ['baseline_unknown'],
  },
  {
    method: 'get',
    path: '/api/plans',
    zh: '方案列表，新的在前',
    en: 'Plans, newest first',
    status: 200,
    answer: answers.PLAN_LIST,
    problems: [],
  },
  {
    method: 'post',
    path: '/api/plans',
    zh: '新建方案：基于现状，或复制示例（harbin 未改动，harbin-finished 已完成改革）',
    en: 'A new plan on a baseline, or a copy of the sample (harbin: untouched, harbin-finished: with the reform)',
    body: NEW_PLAN,
    status: 201,
    answer: answers.PLAN_SUMMARY,
    problems: ['invalid_request', 'baseline_unknown', 'sample_broken', ...body, ...writing],
  },
  {
    method: 'post',
    path: '/api/plans/import',
    zh: '打开另一台机器导出的方案文件（plan.json）；逐条校验，整份导入或不导入。至多 64 MB',
    en: 'Opens a plan file (plan.json) of another machine; every hash and command is checked, whole or not at all. At most 64 MB',
    body: PLAN_FILE_SCHEMA,
    status: 201,
    answer: answers.PLAN_SUMMARY,
    problems: ['invalid_plan_file', ...body, ...writing],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}',
    zh: '读取方案',
    en: 'One plan',
    status: 200,
    answer: answers.PLAN_SUMMARY,
    problems: ['plan_unknown'],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/state',
    zh: '拟设架构，可指定第几步',
    en: 'The structure, at any step',
    query: AT_QUERY,
    status: 200,
    answer: answers.STATE,
    problems: version,
  },
  {
    method: 'post',
    path: '/api/plans/{planId}/commands',
    zh: '提交操作。n 由每个窗口从 1 起连续编号；重发同一编号，结果不变',
    en: 'Appends commands. Each window numbers its own from 1 without holes; resending a number changes nothing',
    body: BATCH_SCHEMA,
    status: 200,
    answer: answers.BATCH_ANSWER,
    problems: [
      'invalid_request',
      'unknown_command',
      'plan_unknown',
      'gap',
      'epoch_changed',
      'base_unknown',
      'key_reused',
      ...body,
      ...writing,
    ],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/events',
    zh: '实时事件：hello、command、reset、heartbeat、bye；用 Last-Event-ID 或 ?since= 续接',
    en: 'Live events: hello, command, reset, heartbeat, bye; goes on from Last-Event-ID or ?since=',
    status: 200,
    answer: 'text/event-stream',
    problems: ['plan_unknown', 'invalid_request'],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/assessment',
    zh: '精简比例与核查发现',
    en: 'Ratios and findings',
    query: AT_QUERY,
    status: 200,
    answer: answers.ASSESSMENT,
    problems: version,
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/comparison',
    zh: '前后对照',
    en: 'Before and after, row by row',
    query: AT_QUERY,
    status: 200,
    answer: answers.COMPARISON,
    problems: version,
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/history',
    zh: '已接受的操作，升序，每页至多 1,000 条',
    en: 'Accepted commands, ascending, at most 1,000 a page',
    query: HISTORY_QUERY,
    status: 200,
    answer: answers.HISTORY,
    problems: ['plan_unknown', 'invalid_request'],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/exports/chart.svg',
    zh: '机构图（SVG，字体在内）',
    en: 'The chart as SVG, fonts inside',
    query: CHART_QUERY,
    status: 200,
    answer: 'image/svg+xml',
    problems: [...version, 'department_unknown'],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/exports/chart.png',
    zh: '机构图（PNG）',
    en: 'The chart as PNG',
    query: PICTURE_QUERY,
    status: 200,
    answer: 'image/png',
    problems: [...version, 'department_unknown', 'export_impossible'],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/exports/plan.json',
    zh: '整份方案文件：现状、全部操作与校验码',
    en: 'The whole plan as a file: baseline, every command and its hash',
    status: 200,
    answer: PLAN_FILE_SCHEMA,
    problems: ['plan_unknown'],
  },
];
