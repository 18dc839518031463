import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import PptxGenJS from 'pptxgenjs';
import type { DocumentCounts, RowCounts } from './file-counts.ts';

/** Names as often as they are needed, one after the other. */
export function namesInTurn(names: readonly string[]): () => string {
  let at = 0;
  return () => names[at++ % names.length] ?? '';
}

/** A workbook of plain rows by exceljs: no styles, no formulas, no print set-up. */
export async function plainWorkbook(names: readonly string[], sheets: readonly RowCounts[]): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  const next = namesInTurn(names);
  sheets.forEach(({ rows, cells, texts }, at) => {
    const sheet = workbook.addWorksheet(`${at + 1}`);
    const columns = Math.round(cells / rows);
    const ofText = Math.round(texts / rows);
    for (let row = 0; row < rows; row += 1)
      sheet.addRow(Array.from({ length: columns }, (_, column) => (column < ofText ? next() : row + column)));
  });
  return (await workbook.xlsx.writeBuffer()).byteLength;
}

/** A document of one plain table, plain paragraphs and the pictures by docx. */
export async function plainDocument(
  names: readonly string[],
  { rows, cells, paragraphs }: DocumentCounts,
  pictures: readonly Buffer[],
): Promise<number> {
  const next = namesInTurn(names);
  const columns = Math.max(1, Math.round(cells / Math.max(1, rows)));
  const row = () =>
    new TableRow({
      children: Array.from({ length: columns }, () => new TableCell({ children: [new Paragraph(next())] })),
    });
  const picture = (png: Buffer) =>
    new Paragraph({
      children: [new ImageRun({ type: 'png', data: png, transformation: { width: 600, height: 424 } })],
    });
  const table = rows > 0 ? [new Table({ rows: Array.from({ length: rows }, row) })] : [];
  const children = [
    ...Array.from({ length: paragraphs }, () => new Paragraph(next())),
    ...table,
    ...pictures.map(picture),
  ];
  return (await Packer.toBuffer(new Document({ sections: [{ children }] }))).length;
}

const COLUMNS = 8;

/** Slides of plain boxes with text by pptxgenjs: no lines. */
export async function plainSlides(names: readonly string[], slides: readonly number[]): Promise<number> {
  const presentation = new PptxGenJS();
  const next = namesInTurn(names);
  for (const boxes of slides) {
    const slide = presentation.addSlide();
    for (let at = 0; at < boxes; at += 1)
      slide.addText(next(), {
        shape: 'rect',
        x: (at % COLUMNS) * 1.2,
        y: Math.floor(at / COLUMNS) * 0.2,
        w: 1.1,
        h: 0.18,
        fontSize: 8,
        line: { color: '000000' },
      });
  }
  const bytes = await presentation.write({ outputType: 'nodebuffer', compression: true });
  return Buffer.from(bytes as Uint8Array).length;
}
