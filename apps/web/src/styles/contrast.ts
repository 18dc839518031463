/** Colour tokens (`#RRGGBB` only) of one rule of a stylesheet, by name without the dashes. */
export function readTokens(stylesheet: string, selector: string): ReadonlyMap<string, string> {
  const start = stylesheet.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const body = stylesheet.slice(start, stylesheet.indexOf('}', start));
  const tokens = new Map<string, string>();
  for (const [, name, colour] of body.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6});/g)) {
    if (name !== undefined && colour !== undefined) tokens.set(name, colour);
  }
  return tokens;
}

/** WCAG 2 contrast ratio (1–21) of two named tokens. */
export function contrast(tokens: ReadonlyMap<string, string>, one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(tokens, one), luminance(tokens, other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

function luminance(tokens: ReadonlyMap<string, string>, name: string): number {
  const colour = tokens.get(name);
  if (colour === undefined) throw new Error(`no token ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
