import { RECORD_QUERY } from '../records/record-schema.ts';
import type { Operation } from './operation.ts';

const common = {
  method: 'get',
  query: RECORD_QUERY,
  status: 200,
  problems: ['plan_unknown', 'seq_unknown', 'invalid_request', 'export_busy', 'export_timeout'],
} as const;

/** 操作记录, in Chinese. */
export const RECORD_OPERATIONS: readonly Operation[] = [
  {
    ...common,
    path: '/api/plans/{planId}/exports/record.xlsx',
    zh: '操作记录（Excel）：谁、何时、做了什么、为什么、每步的三个精简率、撤回关系、命名版本；可筛选',
    en: 'The record as a workbook: who, when, what, why, the ratios at each step, what was undone, named versions; may be filtered',
    answer: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    ...common,
    path: '/api/plans/{planId}/exports/record.docx',
    zh: '操作记录（Word，横向）；可筛选',
    en: 'The record as a Word document, landscape; may be filtered',
    answer: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
];
