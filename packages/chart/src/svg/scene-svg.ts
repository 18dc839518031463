import { chartWords } from '../chart-words.ts';
import type { ChartLanguage } from '../chart-words.ts';
import { PALETTE } from '../palette.ts';
import type { PlacedBlock, Rect, Scene } from '../scene.ts';
import { escapeXml } from '../text/clean-text.ts';
import { boxLabel } from './box-svg.ts';
import { number } from './elements.ts';
import { pieceSvg } from './piece-svg.ts';
import type { ChartFaces } from './piece-svg.ts';

interface SceneSvgOptions {
  readonly language: ChartLanguage;
  readonly faces: ChartFaces;
  /** Pixels of the picture for each pixel of the scene. */
  readonly scale?: number;
}

/** A file of its own: text stays text, names become titles of their boxes, paper is white everywhere. */
export function sceneSvg(scene: Scene, options: SceneSvgOptions): string {
  const words = chartWords(options.language);
  const { bounds } = scene;
  const scale = options.scale ?? 1;
  const entries = scene.blocks.flatMap(({ block }) =>
    block.pieces.flatMap((piece) => (piece.type === 'box' ? [piece.entry] : [])),
  );
  const departments = new Set(entries.flatMap(({ departmentId }) => (departmentId === '' ? [] : [departmentId]))).size;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${options.language}" width="${number(bounds.width * scale)}" height="${number(bounds.height * scale)}" viewBox="${number(bounds.x)} ${number(bounds.y)} ${number(bounds.width)} ${number(bounds.height)}" role="img" aria-labelledby="chart-title chart-desc" font-family="${escapeXml(options.faces.sans)}">`;
  const named = `<title id="chart-title">${escapeXml(scene.title)}</title><desc id="chart-desc">${escapeXml(words.description(departments, entries.length))}</desc>`;
  const parts = scene.blocks.map((placed) => blockSvg(placed, options));
  return `${head}${named}<rect x="${number(bounds.x)}" y="${number(bounds.y)}" width="${number(bounds.width)}" height="${number(bounds.height)}" fill="${PALETTE.paper}"/>${betweenSheets(scene)}${parts.join('')}</svg>\n`;
}

/** The drawing with `@font-face` rules that carry the fonts themselves: which characters they need is read from the drawing. */
export function withFontCss(svg: string, css: string): string {
  const at = svg.indexOf(DESCRIBED) + DESCRIBED.length;
  return `${svg.slice(0, at)}<style>${css}</style>${svg.slice(at)}`;
}

const DESCRIBED = '</desc>';

/** Each sheet as a drawing of its own, for pages. */
export function sheetSvgs(scene: Scene, options: SceneSvgOptions): readonly string[] {
  return scene.sheets.map((sheet) => {
    const blocks = scene.blocks.filter(
      ({ x, y }) => x >= sheet.x && y >= sheet.y && x < sheet.x + sheet.width && y < sheet.y + sheet.height,
    );
    return sceneSvg({ title: scene.title, bounds: sheet, sheets: [sheet], blocks }, options);
  });
}

/** A hairline between the sheets of one file. */
function betweenSheets({ sheets }: Scene): string {
  if (sheets.length < 2) return '';
  return sheets
    .map(
      (sheet: Rect) =>
        `<rect x="${number(sheet.x + 0.5)}" y="${number(sheet.y + 0.5)}" width="${number(sheet.width - 1)}" height="${number(sheet.height - 1)}" fill="none" stroke="${PALETTE.hairline}"/>`,
    )
    .join('');
}

function blockSvg({ block, x, y }: PlacedBlock, options: SceneSvgOptions): string {
  const words = chartWords(options.language);
  const pieces = block.pieces.map((piece) => {
    const drawing = pieceSvg(piece, words, options.faces);
    return piece.type === 'box' ? `<g><title>${escapeXml(boxLabel(piece, words))}</title>${drawing}</g>` : drawing;
  });
  return `<g transform="translate(${number(x)} ${number(y)})">${pieces.join('')}</g>`;
}
