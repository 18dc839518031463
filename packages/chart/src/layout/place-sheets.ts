import type { ChartWords } from '../chart-words.ts';
import type { PlacedBlock, Rect, Scene } from '../scene.ts';
import { footerBlock } from './footer-block.ts';
import type { FooterFacts } from './footer-block.ts';

/** What stands on one sheet, from its own corner; the footer comes when it is placed. */
export interface SheetContent {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly PlacedBlock[];
}

const GAP = 40;

interface Placement {
  readonly title: string;
  readonly words: ChartWords;
  readonly footer: FooterFacts | null;
  /** Whether a reader begins at the first sheet: it leads to the others. */
  readonly opensFirst?: boolean;
}

/** Rows of sheets below each other; sheets of one row are equally high. */
export function placeSheets(
  rows: readonly (readonly SheetContent[])[],
  { title, words, footer, opensFirst = false }: Placement,
): Scene {
  const blocks: PlacedBlock[] = [];
  const sheets: Rect[] = [];
  const of = footer?.page?.of ?? rows.reduce((sum, row) => sum + row.length, 0);
  let page = footer?.page?.first ?? 1;
  let y = 0;
  let width = 0;
  for (const row of rows) {
    const height = row.reduce((most, sheet) => Math.max(most, sheet.height), 0);
    let x = 0;
    let footerHeight = 0;
    const firstSheet = sheets.length;
    for (const sheet of row) {
      for (const placed of sheet.blocks) blocks.push({ block: placed.block, x: x + placed.x, y: y + placed.y });
      if (footer) {
        const block = footerBlock(footer, { words, width: sheet.width, page, of });
        blocks.push({ block, x, y: y + height });
        footerHeight = Math.max(footerHeight, block.height);
      }
      sheets.push({ x, y, width: sheet.width, height });
      page += 1;
      x += sheet.width + GAP;
    }
    const total = height + footerHeight;
    for (let at = firstSheet; at < sheets.length; at += 1) sheets[at] = { ...(sheets[at] as Rect), height: total };
    width = Math.max(width, x - GAP);
    y += total + GAP;
  }
  const bounds = { x: 0, y: 0, width: Math.max(width, 1), height: Math.max(y - GAP, 1) };
  const [first] = sheets;
  return { title, bounds, sheets, blocks, ...(opensFirst && first ? { opening: first } : {}) };
}
