import type { ExportFileName } from '@dachushi/domain/protocol/export-messages.ts';

/** What can be taken along, each in one or more kinds of file. */
export const DOCUMENT_KINDS = ['comparison', 'proposal', 'regulation', 'chart', 'plan'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What the page can show on its right. */
export type DocumentView = DocumentKind | 'passages' | 'folder';

export const FORMATS = {
  comparison: ['xlsx', 'docx', 'pdf'],
  proposal: ['docx', 'pdf'],
  regulation: ['docx', 'pdf'],
  chart: ['pdf', 'pptx', 'png', 'svg'],
  plan: ['json'],
} as const satisfies Record<DocumentKind, readonly string[]>;
export type Format = (typeof FORMATS)[DocumentKind][number];

export const VIEWS: readonly DocumentView[] = [...DOCUMENT_KINDS, 'passages', 'folder'];

export function fileOf(kind: DocumentKind, format: Format): ExportFileName {
  return `${kind}.${format}` as ExportFileName;
}

/** The papers of a meeting; the plan itself is a copy for safe keeping. */
export function isForMeeting(kind: DocumentKind): boolean {
  return kind !== 'plan';
}

/** The file whose very pages are shown: its own, or for Word the PDF of the same layout; null where there is none. */
export function shownFile(file: ExportFileName): ExportFileName | null {
  if (file.endsWith('.docx')) return file.replace('.docx', '.pdf') as ExportFileName;
  return file === 'plan.json' || file === 'chart.pptx' ? null : file;
}
