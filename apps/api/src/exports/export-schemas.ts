import type { ChartFileName, PaperFileName } from '@dachushi/domain/protocol/export-messages.ts';
import type { z } from 'zod';
import { CHART_QUERY, PAPER_QUERY, PICTURE_QUERY } from './chart-schema.ts';
import { PAPERS_QUERY } from './paper-schema.ts';

/** Files that show a version of a plan and are made by the drawing thread. */
export type MadeFileName = ChartFileName | PaperFileName;

/** What each file may be asked. */
export const EXPORT_QUERIES = {
  'chart.svg': CHART_QUERY,
  'chart.png': PICTURE_QUERY,
  'chart.pdf': PAPER_QUERY,
  'chart.pptx': CHART_QUERY,
  'comparison.xlsx': PAPERS_QUERY,
  'comparison.docx': PAPERS_QUERY,
  'comparison.pdf': PAPERS_QUERY,
  'proposal.docx': PAPERS_QUERY,
  'proposal.pdf': PAPERS_QUERY,
  'regulation.docx': PAPERS_QUERY,
  'regulation.pdf': PAPERS_QUERY,
} as const satisfies Record<MadeFileName, z.ZodType<{ readonly at?: number }>>;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const EXPORT_TYPES: Readonly<Record<MadeFileName, string>> = {
  'chart.svg': 'image/svg+xml',
  'chart.png': 'image/png',
  'chart.pdf': 'application/pdf',
  'chart.pptx': `${OFFICE}.presentationml.presentation`,
  'comparison.xlsx': `${OFFICE}.spreadsheetml.sheet`,
  'comparison.docx': `${OFFICE}.wordprocessingml.document`,
  'comparison.pdf': 'application/pdf',
  'proposal.docx': `${OFFICE}.wordprocessingml.document`,
  'proposal.pdf': 'application/pdf',
  'regulation.docx': `${OFFICE}.wordprocessingml.document`,
  'regulation.pdf': 'application/pdf',
};

export function isMadeFile(name: string): name is MadeFileName {
  return Object.hasOwn(EXPORT_QUERIES, name);
}
