import { chartPages } from '@dachushi/chart/pages/chart-pages.ts';
import type { ChartPages, PageLook, PageSide } from '@dachushi/chart/pages/chart-page.ts';
import type { Paper } from '@dachushi/chart/pages/paper.ts';
import type { ChartLanguage } from '@dachushi/chart/chart-words.ts';
import type { FooterFacts } from '@dachushi/chart/layout/footer-block.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { missingCharacters, missingNote, namesIn } from './missing-characters.ts';
import type { DrawnWith } from './missing-characters.ts';
import type { Provenance } from './provenance.ts';

/** A chart as a file with pages. */
export interface ChartDocument {
  readonly comparison: Comparison;
  /** Null or empty for all departments; unknown ids are left out. */
  readonly departmentIds: readonly string[] | null;
  readonly side: PageSide;
  readonly look: PageLook;
  readonly language: ChartLanguage;
  readonly paper: Paper;
  readonly footer: FooterFacts;
  readonly provenance: Provenance;
  /** Files that carry no fonts show every character with those of the machine. */
  readonly drawnWith?: DrawnWith;
}

/** Lays the pages out; characters that our fonts lack are named in the footer. */
export async function documentPages({
  footer,
  departmentIds,
  drawnWith,
  ...request
}: ChartDocument): Promise<ChartPages> {
  const { page: _, ...facts } = footer;
  const missing = await missingCharacters([
    ...namesIn(request.comparison),
    ...Object.values(facts).map((text) => text ?? ''),
  ]);
  return chartPages({
    ...request,
    departmentIds: departmentIds?.length ? departmentIds : null,
    footer: facts,
    note: missingNote(missing, request.language, drawnWith),
  });
}
