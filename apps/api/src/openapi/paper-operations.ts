import { PAPERS_QUERY, PROPOSAL_QUERY } from '../exports/paper-schema.ts';
import type { Operation } from './operation.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const common = {
  method: 'get',
  status: 200,
  problems: ['plan_unknown', 'seq_unknown', 'invalid_request', 'department_unknown', 'export_busy', 'export_timeout'],
} as const;

/** Papers for the meeting, in Chinese. */
export const PAPER_OPERATIONS: readonly Operation[] = [
  {
    ...common,
    path: '/api/plans/{planId}/exports/comparison.xlsx',
    zh: '改革前后对照表（Excel）：汇总、对照、说明',
    en: 'Before and after as a workbook: summary, comparison, remarks',
    query: PAPERS_QUERY,
    answer: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    ...common,
    path: '/api/plans/{planId}/exports/comparison.docx',
    zh: '改革前后对照表（Word，横向）',
    en: 'Before and after as a Word document, landscape',
    query: PAPERS_QUERY,
    answer: WORD,
  },
  {
    ...common,
    path: '/api/plans/{planId}/exports/proposal.docx',
    zh: '内设机构调整方案（Word，GB/T 9704 格式，附件齐全）',
    en: 'The proposal in the form of GB/T 9704 with its attachments',
    query: PROPOSAL_QUERY,
    answer: WORD,
  },
];
