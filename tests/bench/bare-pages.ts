import { chartFonts, fontFile } from '@dachushi/exchange/font-files.ts';
import PDFDocument from 'pdfkit';
import { namesInTurn } from './bare-office.ts';
import type { PageCounts } from './file-counts.ts';

const FONTS = [
  ...chartFonts().map(({ file }) => file),
  ...['serif-sc/400Regular/NotoSerifSC_400Regular', 'serif-sc/600SemiBold/NotoSerifSC_600SemiBold'].map(wholeFont),
  wholeFont('sans-sc/500Medium/NotoSansSC_500Medium'),
];

function wholeFont(name: string): string {
  return fontFile(`noto-${name}.ttf`);
}

const COLUMNS = 8;

/** Pages of plain boxes with one line of text each by pdfkit, the fonts cut down by it too. */
export async function plainPages(names: readonly string[], { texts, faces }: PageCounts): Promise<number> {
  const file = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 0, autoFirstPage: false });
  let bytes = 0;
  file.on('data', (part: Buffer) => (bytes += part.length));
  const whole = new Promise((resolve) => file.on('end', resolve));
  const next = namesInTurn(names);
  for (const boxes of texts) {
    file.addPage();
    for (let at = 0; at < boxes; at += 1) {
      // every font is used on every page
      file.font(FONTS[Math.floor((at * faces) / boxes)] ?? '').fontSize(8);
      const [x, y] = [(at % COLUMNS) * 100, Math.floor(at / COLUMNS) * 14];
      file.rect(x, y, 95, 12).stroke();
      file.text(next(), x + 2, y + 2, { lineBreak: false });
    }
  }
  file.end();
  await whole;
  return bytes;
}
