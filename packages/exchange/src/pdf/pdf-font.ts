import { createHash } from 'node:crypto';
import { GETA } from '../missing-characters.ts';
import type { SubsetFont } from '../chart-fonts.ts';
import type { PdfFile, Ref } from './pdf-file.ts';
import { readTrueType } from './true-type.ts';
import type { TrueType } from './true-type.ts';

/** A face as the pages use it. */
export interface PdfFont {
  /** Name under which pages ask for it. */
  readonly name: string;
  readonly ref: Ref;
  /** Glyph codes as hexadecimal digits, and the width in em. */
  readonly encode: (text: string) => { readonly hex: string; readonly width: number };
}

/** Puts a cut-down TrueType face into the file: every glyph, its width and which characters it stands for. */
export function addFont(file: PdfFile, { font, bytes }: SubsetFont, name: string): PdfFont {
  const face = readTrueType(bytes);
  const used = new Map<number, string>();
  const ref = file.reserve();
  const style = STYLES[font.weight];
  const tag = [...createHash('sha256').update(bytes).digest().subarray(0, 6)];
  const prefix = tag.map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
  const base = `/${prefix}+${font.family.replaceAll(' ', '')}-${style}`;
  const program = file.addStream(bytes, `/Length1 ${bytes.length}`);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName${base}/Flags 4/FontBBox[${face.bounds.join(' ')}]/ItalicAngle 0/Ascent ${face.ascent}/Descent ${face.descent}/CapHeight 733/StemV ${font.weight === 700 ? 140 : 80}/FontFile2 ${program} 0 R>>`,
  );
  const widths = Array.from({ length: face.glyphs }, (_, glyph) => face.advanceOf(glyph)).join(' ');
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 1000/W[0[${widths}]]/CIDToGIDMap/Identity>>`,
  );
  for (const code of face.codePoints) used.set(face.glyphOf(code), String.fromCodePoint(code));
  const unicode = file.addStream(toUnicode(used));
  file.set(
    ref,
    `<</Type/Font/Subtype/Type0/BaseFont${base}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
  const letters = new Map<string, Letter>();
  return { name, ref, encode: (text) => encode(face, letters, text) };
}

interface Letter {
  readonly hex: string;
  readonly advance: number;
}

/** @param letters those met before: a city says the same few hundred characters a hundred thousand times. */
function encode(face: TrueType, letters: Map<string, Letter>, text: string): ReturnType<PdfFont['encode']> {
  let hex = '';
  let width = 0;
  for (const character of text) {
    let letter = letters.get(character);
    if (!letter) letters.set(character, (letter = letterOf(face, character)));
    hex += letter.hex;
    width += letter.advance;
  }
  return { hex, width: width / 1000 };
}

function letterOf(face: TrueType, character: string): Letter {
  const glyph = face.glyphOf(character.codePointAt(0) ?? 0) || face.glyphOf(GETA.codePointAt(0) ?? 0);
  return { hex: glyph.toString(16).padStart(4, '0'), advance: face.advanceOf(glyph) };
}

const STYLES = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' } as const;

const MOST_IN_BLOCK = 100;

function toUnicode(used: ReadonlyMap<number, string>): string {
  const lines = [...used].map(([glyph, text]) => {
    const code = Buffer.from(text, 'utf16le').swap16().toString('hex');
    return `<${glyph.toString(16).padStart(4, '0')}><${code}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += MOST_IN_BLOCK) {
    const block = lines.slice(at, at + MOST_IN_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nCMapName currentdict/CMap defineresource pop\nend\nend`;
}
