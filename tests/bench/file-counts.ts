import { inflateSync } from 'node:zlib';
import { readZip } from '@dachushi/exchange/testing/read-pptx.ts';

/** Rows of a sheet or of all tables of a document: cells in all, and how many of them hold text. */
export interface RowCounts {
  readonly rows: number;
  readonly cells: number;
  readonly texts: number;
}

export function sheetCounts(bytes: Buffer): readonly RowCounts[] {
  return parts(bytes, /^xl\/worksheets\/sheet\d+\.xml$/).map((xml) => ({
    rows: count(xml, /<row[ >]/g),
    cells: count(xml, /<c [^>]*[^/]>/g),
    texts: count(xml, /<c [^>]*t="(?:s|str|inlineStr)"/g),
  }));
}

export interface DocumentCounts extends RowCounts {
  /** Paragraphs outside of the tables. */
  readonly paragraphs: number;
  readonly pictures: number;
}

export function documentCounts(bytes: Buffer): DocumentCounts {
  const xml = parts(bytes, /^word\/document\.xml$/).join('');
  const cells = count(xml, /<w:tc[ >]/g);
  return {
    rows: count(xml, /<w:tr[ >]/g),
    cells,
    texts: cells,
    paragraphs: Math.max(0, count(xml, /<w:p[ >]/g) - cells),
    pictures: parts(bytes, /^word\/media\//).length,
  };
}

/** Boxes and texts of each slide; lines do not count. */
export function slideCounts(bytes: Buffer): readonly number[] {
  return parts(bytes, /^ppt\/slides\/slide\d+\.xml$/).map((xml) => count(xml, /<p:sp[ >]/g));
}

export interface PageCounts {
  /** How many on each page. */
  readonly texts: readonly number[];
  /** Fonts that the file carries. */
  readonly faces: number;
}

export function pageCounts(bytes: Buffer): PageCounts {
  const file = bytes.toString('latin1');
  const texts: number[] = [];
  // fonts are streams with a Length1
  for (const stream of file.matchAll(/(?<!\/Length1 \d+)\/Filter\/FlateDecode\/Length (\d+)>>stream\n/g)) {
    const start = stream.index + stream[0].length;
    const content = inflateSync(bytes.subarray(start, start + Number(stream[1]))).toString('latin1');
    const written = count(content, /\bBT /g);
    if (written > 0) texts.push(written);
  }
  return { texts, faces: count(file, /\/FontFile2 /g) };
}

/** Texts of a drawing. */
export function drawingCounts(bytes: Buffer): number {
  return count(bytes.toString('utf8'), /<text[ >]/g);
}

function parts(bytes: Buffer, path: RegExp): readonly string[] {
  return [...readZip(bytes)].filter(([name]) => path.test(name)).map(([, xml]) => xml);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
