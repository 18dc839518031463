import { GLYPH_QUERY, PAPERS_QUERY } from '../exports/paper-schema.ts';
import { PACKAGE_BODY } from '../packages/package-schema.ts';
import { VERIFY_BODY } from '../verify/verify-schema.ts';
import { EXPORT_CHECK, PACKAGE_ANSWER, VERIFY_ANSWER } from './export-answers.ts';
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
    path: '/api/plans/{planId}/exports/comparison.pdf',
    zh: '改革前后对照表（PDF，与 Word 版同一版面）',
    en: 'The same tables as PDF: one layout, fonts inside',
    query: PAPERS_QUERY,
    answer: 'application/pdf',
  },
  {
    ...common,
    path: '/api/plans/{planId}/exports/proposal.docx',
    zh: '内设机构调整方案（Word，GB/T 9704 格式，附件齐全）',
    en: 'The proposal in the form of GB/T 9704 with its attachments',
    query: PAPERS_QUERY,
    answer: WORD,
  },
  {
    ...common,
    path: '/api/plans/{planId}/exports/proposal.pdf',
    zh: '内设机构调整方案（PDF，与 Word 版同一版面，字体内嵌，机构设置图为矢量）',
    en: 'The same proposal as PDF: one layout, fonts inside, charts drawn',
    query: PAPERS_QUERY,
    answer: 'application/pdf',
  },
  {
    ...common,
    path: '/api/plans/{planId}/exports/regulation.docx',
    zh: '三定规定修订稿（Word，原文与修订后逐条对照）',
    en: 'Revision of the department regulations, article by article, old beside new',
    query: PAPERS_QUERY,
    answer: WORD,
  },
  {
    ...common,
    path: '/api/plans/{planId}/exports/regulation.pdf',
    zh: '三定规定修订稿（PDF）',
    en: 'The same revision as PDF',
    query: PAPERS_QUERY,
    answer: 'application/pdf',
  },
  {
    ...common,
    path: '/api/plans/{planId}/exports/check',
    zh: '导出前检查：字库没有的字和出现在哪些名称里',
    en: 'Before exporting: characters that the fonts lack, and the names they stand in',
    query: GLYPH_QUERY,
    answer: EXPORT_CHECK,
    problems: ['plan_unknown', 'seq_unknown', 'invalid_request', 'department_unknown'],
  },
  {
    method: 'post',
    path: '/api/plans/{planId}/packages',
    zh: '生成会议材料（zip）：全部文稿和图，附目录和每个文件的校验码；在后台进行',
    en: 'Makes the meeting folder (zip): every paper and chart with a list of hashes; in the background',
    body: PACKAGE_BODY,
    status: 202,
    answer: PACKAGE_ANSWER,
    problems: [
      ...(['plan_unknown', 'seq_unknown', 'department_unknown', 'invalid_request', 'export_busy'] as const),
      ...(['invalid_json', 'body_too_large', 'unsupported_media_type', 'cross_origin'] as const),
    ],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/packages/{packageId}',
    zh: '会议材料的进度',
    en: 'How far the meeting folder is',
    status: 200,
    answer: PACKAGE_ANSWER,
    problems: ['package_unknown'],
  },
  {
    method: 'get',
    path: '/api/plans/{planId}/packages/{packageId}/file',
    zh: '取会议材料',
    en: 'The meeting folder itself',
    status: 200,
    answer: 'application/zip',
    problems: ['package_unknown', 'package_not_ready'],
  },
  {
    method: 'delete',
    path: '/api/plans/{planId}/packages/{packageId}',
    zh: '取消或删除会议材料',
    en: 'Gives the meeting folder up',
    status: 204,
    answer: null,
    problems: ['package_unknown', 'cross_origin'],
  },
  {
    method: 'post',
    path: '/api/verify',
    zh: '核验：文件（multipart，名为 file 的一段）或校验码（JSON）属于哪个方案的哪一版，内容是否改动过',
    en: 'Verifies a file (multipart, part `file`) or a hash (JSON): which plan and version, and whether it was changed',
    body: VERIFY_BODY,
    status: 200,
    answer: VERIFY_ANSWER,
    problems: [
      ...(['invalid_request', 'export_busy', 'export_timeout', 'check_too_heavy', 'upload_incomplete'] as const),
      ...(['invalid_json', 'body_too_large', 'unsupported_media_type', 'cross_origin'] as const),
    ],
  },
];
