import { REMARK_ACTS_SCHEMA } from '@dachushi/domain/protocol/remark-schema.ts';
import { MINUTES_QUERY, REMARKS_FILE_QUERY } from '../remarks/minutes-schema.ts';
import { REMARKS_QUERY } from '../remarks/remark-router.ts';
import type { Operation } from './operation.ts';
import { ACTS_ANSWER, MINUTES_ANSWER, REMARKS_ANSWER } from './remark-schemas.ts';

const path = '/api/plans/{planId}/remarks';
const meeting = [
  'plan_unknown',
  'seq_unknown',
  'invalid_request',
  'minutes_order',
  'minutes_too_long',
  'export_busy',
  'export_timeout',
] as const;

export const REMARK_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path,
    zh: '意见、回复、搁置事项和表决；since 之后改动过的，不写则全部',
    en: 'Remarks, replies, matters put aside and votes; those changed after `since`, or all',
    query: REMARKS_QUERY,
    status: 200,
    answer: REMARKS_ANSWER,
    problems: ['plan_unknown', 'invalid_request'],
  },
  {
    method: 'post',
    path,
    zh: '发表、回复、修改、收回、办结、重新打开意见，或者表决；至多 50 条，逐条答复；同一编号重发不会重复',
    en: 'Says, answers, edits, withdraws, resolves, reopens or votes; at most 50 acts, each answered; sending one again changes nothing',
    body: REMARK_ACTS_SCHEMA,
    status: 200,
    answer: ACTS_ANSWER,
    problems: [
      'plan_unknown',
      'invalid_request',
      'invalid_json',
      'body_too_large',
      'unsupported_media_type',
      'cross_origin',
      'storage_full',
      'storage_failed',
      'stopping',
    ],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/minutes',
    zh: '会议纪要的内容：从 from 步之后或 since 时间起（meeting：到 to 步为止的那次会议），到 to 步',
    en: 'What the minutes say: after step `from` or since a time (`meeting`: the meeting that ended with `to`), up to step `to`',
    query: MINUTES_QUERY,
    status: 200,
    answer: MINUTES_ANSWER,
    problems: [...meeting],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/exports/minutes.docx',
    zh: '会议纪要（Word）',
    en: 'The minutes as a Word document',
    query: MINUTES_QUERY,
    status: 200,
    answer: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    problems: [...meeting],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/exports/remarks.xlsx',
    zh: '意见清单、搁置和表决（Excel）',
    en: 'Remarks, matters put aside and votes as a workbook',
    query: REMARKS_FILE_QUERY,
    status: 200,
    answer: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    problems: ['plan_unknown', 'invalid_request', 'export_busy', 'export_timeout'],
  },
];
