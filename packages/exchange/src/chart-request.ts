import type { ChartLanguage } from '@dachushi/chart/chart-words.ts';
import type { FooterFacts } from '@dachushi/chart/layout/footer-block.ts';
import type { PageLook, PageSide } from '@dachushi/chart/pages/chart-page.ts';
import { pageWords } from '@dachushi/chart/pages/page-words.ts';
import { sheetScene } from '@dachushi/chart/pages/sheet-scene.ts';
import type { Scene } from '@dachushi/chart/scene.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { missingCharacters, missingNote, namesIn } from './missing-characters.ts';

/** What a chart file shows. */
export interface ChartExport {
  readonly comparison: Comparison;
  /** Null or empty for all departments; unknown ids are left out. */
  readonly departmentIds: readonly string[] | null;
  readonly side: PageSide;
  readonly look: PageLook;
  readonly language: ChartLanguage;
  /** Small print: plan title, base date, 口径 note, notice, version hash, time. */
  readonly footer: FooterFacts;
}

export interface ChartSheets {
  readonly scene: Scene;
  /** Characters without a glyph in the fonts; the footer names them. */
  readonly missing: readonly string[];
}

export async function chartSheets({ departmentIds, footer, ...request }: ChartExport): Promise<ChartSheets> {
  const { page: _, ...facts } = footer;
  const missing = await missingCharacters([
    ...namesIn(request.comparison),
    ...Object.values(facts).map((text) => text ?? ''),
  ]);
  const note = missingNote(missing, request.language);
  const parts = [footer.notice, note, legendOf(request)];
  const notice = parts.filter((part) => part !== null).join('\u3000\u3000') || null;
  const scene = sheetScene({
    ...request,
    departmentIds: departmentIds?.length ? departmentIds : null,
    footer: { ...footer, notice },
  });
  return { scene, missing };
}

/** A file stands without the legend of the screen: what the frames and marks mean is written on it, once. */
function legendOf({ side, look, language }: Pick<ChartExport, 'side' | 'look' | 'language'>): string | null {
  // these sheets have their own below the drawing
  if (side === 'changes' || look === 'compact') return null;
  const words = pageWords(language);
  return side === 'both' ? words.marks : words.plainMarks;
}
