import { fontFaceCss, subsetFonts } from '@dachushi/exchange/chart-fonts.ts';
import { renderAll } from '@dachushi/exchange/chart-png.ts';
import { PdfFile } from '@dachushi/exchange/pdf/pdf-file.ts';
import { addFont } from '@dachushi/exchange/pdf/pdf-font.ts';
import { zipFile } from '@dachushi/exchange/xlsx-writing/zip-file.ts';
import type { BenchFile } from './export-jobs.ts';

/** What the bare libraries are given: names in plain boxes or rows, as many as ours has. */
export interface BareRequest {
  readonly names: readonly string[];
  /** Of our picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pictures in our Word file. */
  readonly pictures: number;
}

/**
 * The least such a file can be: no layout, no lines, no marks. Fonts cut down by the font library for the same characters, pictures by
 * the drawing library, office files as rows or boxes packed by zlib.
 */
export async function bareFile(file: BenchFile, request: BareRequest): Promise<number> {
  const { names } = request;
  switch (file) {
    case 'chart.svg':
      return Buffer.byteLength(`<svg>${await fonts(names)}${boxes(names, 2)}</svg>`);
    case 'chart.png':
      return picture(names, request);
    case 'chart.pdf':
      return pdf([...names, ...names], 3);
    case 'chart.pptx':
      return packed('ppt/slides/slide', chunks([...names, ...names], 40).map(slide));
    case 'comparison.xlsx':
      return packed('xl/worksheets/sheet', [sheet(names)]);
    case 'comparison.docx':
    case 'regulation.docx':
      return packed('word/document', [rows(names, 11)]);
    case 'comparison.pdf':
    case 'regulation.pdf':
      return pdf(repeated(names, 8), 4);
    case 'proposal.docx':
      return packed('word/document', [rows(names, 11), rows(names, 9)]) + (await pictures(request));
    case 'proposal.pdf':
      return pdf(repeated(names, 10), 6);
  }
}

function repeated(names: readonly string[], times: number): readonly string[] {
  return Array.from({ length: times }, () => names).flat();
}

async function fonts(names: readonly string[]): Promise<string> {
  const text = [...new Set(names.join(''))].join('');
  return fontFaceCss(await subsetFonts({ sans: text, strong: text, title: text }, 'woff'));
}

const COLUMNS = 40;

function boxes(names: readonly string[], times = 1): string {
  return repeated(names, times)
    .map((name, at) => {
      const [x, y] = [(at % COLUMNS) * 150, Math.floor(at / COLUMNS) * 40];
      return `<rect x="${x}" y="${y}" width="140" height="30" fill="#fff" stroke="#000"/><text x="${x + 8}" y="${y + 20}" font-size="12">${name}</text>`;
    })
    .join('');
}

async function picture(
  names: readonly string[],
  { width, height }: Pick<BareRequest, 'width' | 'height'>,
): Promise<number> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${boxes(names)}</svg>`;
  for await (const image of renderAll([svg])) return image.asPng().length;
  return 0;
}

/** As many pictures of plain boxes as ours has, of the same size. */
async function pictures({ names, pictures: count }: BareRequest): Promise<number> {
  const each = Math.ceil(names.length / count);
  const svgs = chunks(names, each).map(
    (some) => `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="877">${boxes(some)}</svg>`,
  );
  let bytes = 0;
  for await (const image of renderAll(svgs, 1240)) bytes += image.asPng().length;
  return bytes;
}

async function pdf(texts: readonly string[], faces: number): Promise<number> {
  const file = new PdfFile();
  const text = [...new Set(texts.join(''))].join('');
  const cut = await subsetFonts({ sans: text, strong: text, title: text }, 'truetype');
  const more = faces > cut.length ? await subsetFonts({ sans: text, strong: text, title: text }, 'truetype') : [];
  const [font] = [...cut, ...more].slice(0, faces).map((each, at) => addFont(file, each, `F${at + 1}`));
  for (const page of chunks(texts, 40))
    file.addStream(
      page
        .map(
          (name, at) =>
            `20 ${at * 20} 140 18 re S BT /F1 12 Tf 25 ${at * 20} Td <${font?.encode(name).hex ?? ''}> Tj ET`,
        )
        .join('\n'),
    );
  const root = file.add('<</Type/Catalog>>');
  return file.bytes({ root, info: root }).length;
}

function packed(path: string, parts: readonly string[]): number {
  return zipFile(parts.map((xml, at) => ({ path: `${path}${at + 1}.xml`, bytes: Buffer.from(xml, 'utf8') }))).length;
}

function slide(names: readonly string[]): string {
  const shapes = names.map(
    (name, at) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${at + 2}" name="${name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${at * 1000}" y="0"/><a:ext cx="900" cy="300"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`,
  );
  return `<p:sld><p:cSld><p:spTree>${shapes.join('')}</p:spTree></p:cSld></p:sld>`;
}

function sheet(names: readonly string[]): string {
  const cells = (name: string, row: number) =>
    Array.from({ length: 15 }, (_, column) =>
      column % 4 === 1
        ? `<c r="${String.fromCharCode(65 + column)}${row}" s="3" t="inlineStr"><is><t>${name}</t></is></c>`
        : `<c r="${String.fromCharCode(65 + column)}${row}" s="4"><v>${row}</v></c>`,
    ).join('');
  const body = names.map((name, at) => `<row r="${at + 1}">${cells(name, at + 1)}</row>`);
  return `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function rows(names: readonly string[], columns: number): string {
  const cell = (text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const body = names.map((name) => `<w:tr>${Array.from({ length: columns }, () => cell(name)).join('')}</w:tr>`);
  return `<w:document><w:body><w:tbl>${body.join('')}</w:tbl></w:body></w:document>`;
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
