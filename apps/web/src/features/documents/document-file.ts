import type { Language } from '../../messages/catalogue.ts';

export const DOCUMENTS = ['comparison.xlsx', 'comparison.docx', 'proposal.docx', 'chart.pdf', 'chart.pptx'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** Chapters that people write; they go into the file and are not kept with the plan. */
export interface Chapters {
  readonly necessity: string;
  readonly steps: string;
}

export interface DocumentRequest {
  readonly planId: string;
  readonly document: DocumentName;
  /** Null for the whole city. */
  readonly departmentId: string | null;
  readonly chapters: Chapters;
  readonly language: Language;
}

/** Papers are in Chinese whatever the page speaks; charts follow the page. */
export function documentAddress({ planId, document, departmentId, chapters, language }: DocumentRequest): string {
  const asked = new URLSearchParams();
  if (departmentId !== null) asked.set('department', departmentId);
  if (document.startsWith('chart.')) asked.set('lang', language === 'en' ? 'en' : 'zh-CN');
  if (document === 'proposal.docx') {
    if (chapters.necessity.trim() !== '') asked.set('necessity', chapters.necessity);
    if (chapters.steps.trim() !== '') asked.set('steps', chapters.steps);
  }
  const query = asked.toString();
  return `/api/plans/${encodeURIComponent(planId)}/exports/${document}${query === '' ? '' : `?${query}`}`;
}
