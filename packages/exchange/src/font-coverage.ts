import { readFile } from 'node:fs/promises';

/** Says whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Reads the character map of a TrueType or OpenType font. @throws when the file has no readable one. */
export async function readCoverage(file: string): Promise<Coverage> {
  const font = await readFile(file);
  const spans = spansOf(font);
  return (codePoint) => contains(spans, codePoint);
}

function spansOf(font: Buffer): readonly Span[] {
  const cmap = tableOffset(font, 'cmap');
  let best: { readonly offset: number; readonly format: number } | null = null;
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at += 1) {
    const offset = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
    const format = font.readUInt16BE(offset);
    if ((format === 4 || format === 12) && (best === null || format > best.format)) best = { offset, format };
  }
  if (best === null) throw new Error('the font has no character map of format 4 or 12');
  return best.format === 12 ? groups(font, best.offset) : segments(font, best.offset);
}

function tableOffset(font: Buffer, tag: string): number {
  for (let at = 0; at < font.readUInt16BE(4); at += 1) {
    const entry = 12 + at * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function groups(font: Buffer, offset: number): readonly Span[] {
  return Array.from({ length: font.readUInt32BE(offset + 12) }, (_, at) => {
    const group = offset + 16 + at * 12;
    return { from: font.readUInt32BE(group), to: font.readUInt32BE(group + 4) };
  });
}

function segments(font: Buffer, offset: number): readonly Span[] {
  const doubled = font.readUInt16BE(offset + 6);
  return Array.from({ length: doubled / 2 }, (_, at) => {
    const to = font.readUInt16BE(offset + 14 + at * 2);
    return { from: font.readUInt16BE(offset + 16 + doubled + at * 2), to };
  });
}

/** Spans are ascending in the file. */
function contains(spans: readonly Span[], codePoint: number): boolean {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return false;
    if (codePoint < span.from) high = middle - 1;
    else if (codePoint > span.to) low = middle + 1;
    else return true;
  }
  return false;
}
