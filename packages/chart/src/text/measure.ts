/** Width in em of one character, a little more than most fonts need: the font on the reader's machine is not known here. */
function advanceOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100 && isWide(code)) return 1;
  if (code >= 0x30 && code <= 0x39) return 0.57;
  if (code >= 0x41 && code <= 0x5a) return 0.68;
  if (code === 0x6d || code === 0x77 || code === 0x4d || code === 0x57) return 0.88;
  if (code === 0x20 || ",.;:!|il'()[]".includes(character)) return 0.34;
  if (code === 0x2014 || code === 0x2026 || code === 0xb7 || code === 0x201c || code === 0x201d) return 1;
  return code > 0x2100 ? 1 : 0.6;
}

/** Pixels that `text` may take at `size`. */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += advanceOf(character);
  return em * size;
}

function isWide(code: number): boolean {
  return (
    code <= 0x11ff ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000
  );
}
