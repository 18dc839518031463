import { TextDecoder } from 'node:util';

let table: ReadonlyMap<string, number> | null = null;

/** The two-byte part of GB18030, turned round; made when first needed because damaged files are rare. */
function doubleBytes(): ReadonlyMap<string, number> {
  if (table) return table;
  const made = new Map<string, number>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\ufffd') made.set(text, lead * 256 + trail);
    }
  }
  table = made;
  return made;
}

/** The bytes that GB18030 reads as this text, or null where a character has no two-byte form. */
export function gb18030Bytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const character of text) {
    const code = doubleBytes().get(character);
    if (code === undefined) return null;
    bytes.push(code >> 8, code & 0xff);
  }
  return Uint8Array.from(bytes);
}
