/** What a PDF has to know of a TrueType font. Lengths in thousandths of an em. */
export interface TrueType {
  readonly codePoints: Iterable<number>;
  /** 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  readonly glyphs: number;
  readonly ascent: number;
  readonly descent: number;
  readonly bounds: readonly [number, number, number, number];
}

/** @throws when a table that every TrueType font has is missing. */
export function readTrueType(font: Buffer): TrueType {
  const head = tableAt(font, 'head');
  const hhea = tableAt(font, 'hhea');
  const hmtx = tableAt(font, 'hmtx');
  const em = font.readUInt16BE(head + 18);
  const scaled = (value: number) => Math.round((value * 1000) / em);
  const measured = font.readUInt16BE(hhea + 34);
  const glyphs = font.readUInt16BE(tableAt(font, 'maxp') + 4);
  const map = glyphMap(font);
  const bound = (at: number) => scaled(font.readInt16BE(head + 36 + at * 2));
  return {
    codePoints: map.keys(),
    glyphOf: (codePoint) => map.get(codePoint) ?? 0,
    advanceOf: (glyph) => scaled(font.readUInt16BE(hmtx + 4 * Math.min(glyph, measured - 1))),
    glyphs,
    ascent: scaled(font.readInt16BE(hhea + 4)),
    descent: scaled(font.readInt16BE(hhea + 6)),
    bounds: [bound(0), bound(1), bound(2), bound(3)],
  };
}

function tableAt(font: Buffer, tag: string): number {
  for (let at = 0; at < font.readUInt16BE(4); at += 1) {
    const entry = 12 + at * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

/** Code point → glyph, of every character the font has: for fonts that were cut down. */
function glyphMap(font: Buffer): ReadonlyMap<number, number> {
  const cmap = tableAt(font, 'cmap');
  const map = new Map<number, number>();
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at += 1) {
    const offset = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
    const format = font.readUInt16BE(offset);
    if (format === 4) readSegments(font, offset, map);
    if (format === 12) readGroups(font, offset, map);
  }
  return map;
}

function readGroups(font: Buffer, offset: number, map: Map<number, number>): void {
  for (let at = 0; at < font.readUInt32BE(offset + 12); at += 1) {
    const group = offset + 16 + at * 12;
    const first = font.readUInt32BE(group);
    const glyph = font.readUInt32BE(group + 8);
    for (let code = first; code <= font.readUInt32BE(group + 4); code += 1) map.set(code, glyph + code - first);
  }
}

function readSegments(font: Buffer, offset: number, map: Map<number, number>): void {
  const doubled = font.readUInt16BE(offset + 6);
  for (let at = 0; at < doubled; at += 2) {
    const end = font.readUInt16BE(offset + 14 + at);
    const start = font.readUInt16BE(offset + 16 + doubled + at);
    const delta = font.readUInt16BE(offset + 16 + 2 * doubled + at);
    const rangeAt = offset + 16 + 3 * doubled + at;
    const range = font.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - start));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
}
