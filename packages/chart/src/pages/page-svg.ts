import { chartWords } from '../chart-words.ts';
import type { ChartLanguage } from '../chart-words.ts';
import { PALETTE } from '../palette.ts';
import { boxLabel } from '../svg/box-svg.ts';
import { number } from '../svg/elements.ts';
import { pieceSvg } from '../svg/piece-svg.ts';
import type { ChartFaces } from '../svg/piece-svg.ts';
import { escapeXml } from '../text/clean-text.ts';
import type { ChartPage, PagePart } from './chart-page.ts';
import type { Paper } from './paper.ts';

interface PageSvgOptions {
  readonly language: ChartLanguage;
  readonly faces: ChartFaces;
  readonly paper: Paper;
  /** `@font-face` rules that carry the fonts themselves. */
  readonly fontCss?: string;
}

/** One page as a drawing of its own, in points: what a file with pages shows, and its preview. */
export function pageSvg(page: ChartPage, { language, faces, paper, fontCss }: PageSvgOptions): string {
  const words = chartWords(language);
  const [width, height] = [number(paper.width), number(paper.height)];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(faces.sans)}"><title>${escapeXml(page.title)}</title>`;
  const style = fontCss ? `<style>${fontCss}</style>` : '';
  const parts = page.parts.map((part) => partSvg(part, words, faces));
  return `${head}${style}<rect x="0" y="0" width="${width}" height="${height}" fill="${PALETTE.paper}"/>${parts.join('')}</svg>\n`;
}

function partSvg({ block, x, y, scale }: PagePart, words: ReturnType<typeof chartWords>, faces: ChartFaces): string {
  const pieces = block.pieces.map((piece) => {
    const drawing = pieceSvg(piece, words, faces);
    return piece.type === 'box' ? `<g><title>${escapeXml(boxLabel(piece, words))}</title>${drawing}</g>` : drawing;
  });
  const place = `translate(${number(x)} ${number(y)})${scale === 1 ? '' : ` scale(${scale.toFixed(4)})`}`;
  return `<g transform="${place}">${pieces.join('')}</g>`;
}
