import { fontFaceCss, subsetFonts } from '@dachushi/exchange/chart-fonts.ts';
import { renderAll } from '@dachushi/exchange/chart-png.ts';
import { plainDocument, plainSlides, plainWorkbook } from './bare-office.ts';
import { plainPages } from './bare-pages.ts';
import type { BenchFile } from './export-jobs.ts';
import { documentCounts, drawingCounts, pageCounts, sheetCounts, slideCounts } from './file-counts.ts';

/** A plain file to set ours beside. */
export interface BareFile {
  readonly library: string;
  /** Bytes of the file. */
  readonly make: () => Promise<number>;
}

/**
 * The usual library writing as many plain boxes or rows as our file has: no layout, no styles, no lines, no marks.
 * @param ours the file that is compared; what is counted in it is counted once, not every time that the plain one is made.
 */
export function bareFile(file: BenchFile, names: readonly string[], ours: Buffer): BareFile {
  switch (file) {
    case 'chart.svg': {
      const texts = drawingCounts(ours);
      return { library: 'subset-font', make: () => drawing(names, texts) };
    }
    case 'chart.png': {
      const size = { width: ours.readUInt32BE(16), height: ours.readUInt32BE(20) };
      return { library: 'resvg', make: async () => (await picture(names, size)).length };
    }
    case 'chart.pptx': {
      const slides = slideCounts(ours);
      return { library: 'pptxgenjs', make: () => plainSlides(names, slides) };
    }
    case 'comparison.xlsx': {
      const sheets = sheetCounts(ours);
      return { library: 'exceljs', make: () => plainWorkbook(names, sheets) };
    }
    case 'comparison.docx':
    case 'regulation.docx':
    case 'proposal.docx': {
      const counts = documentCounts(ours);
      const library = counts.pictures > 0 ? 'docx, resvg' : 'docx';
      return {
        library,
        make: async () => plainDocument(names, counts, await pictures(names, counts.pictures)),
      };
    }
    case 'chart.pdf':
    case 'comparison.pdf':
    case 'regulation.pdf':
    case 'proposal.pdf': {
      const counts = pageCounts(ours);
      return { library: 'pdfkit', make: () => plainPages(names, counts) };
    }
  }
}

async function drawing(names: readonly string[], texts: number): Promise<number> {
  const characters = [...new Set(names.join(''))].join('');
  const fonts = await subsetFonts({ sans: characters, strong: characters, title: characters }, 'woff');
  const all = Array.from({ length: texts }, (_, at) => names[at % names.length] ?? '');
  return Buffer.from(`<svg>${fontFaceCss(fonts)}${boxes(all)}</svg>`, 'utf8').length;
}

const COLUMNS = 40;

function boxes(names: readonly string[]): string {
  return names
    .map((name, at) => {
      const [x, y] = [(at % COLUMNS) * 150, Math.floor(at / COLUMNS) * 40];
      return `<rect x="${x}" y="${y}" width="140" height="30" fill="#fff" stroke="#000"/><text x="${x + 8}" y="${y + 20}" font-size="12">${name}</text>`;
    })
    .join('');
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function svgOf(names: readonly string[], { width, height }: Size): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${boxes(names)}</svg>`;
}

async function picture(names: readonly string[], size: Size): Promise<Buffer> {
  for await (const image of renderAll([svgOf(names, size)])) return Buffer.from(image.asPng());
  throw new Error('no picture');
}

const PICTURE = { width: 1240, height: 877 };

/** So many pictures with the names shared out among them. */
async function pictures(names: readonly string[], count: number): Promise<readonly Buffer[]> {
  if (count === 0) return [];
  const each = Math.ceil(names.length / count);
  const svgs = Array.from({ length: count }, (_, at) => svgOf(names.slice(at * each, (at + 1) * each), PICTURE));
  const drawn: Buffer[] = [];
  for await (const image of renderAll(svgs, PICTURE.width)) drawn.push(Buffer.from(image.asPng()));
  return drawn;
}
