import { escapeXml } from '../text/clean-text.ts';

/** At most two decimals, no trailing zeros. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
  readonly family?: string;
}

export function textElement(
  text: string,
  { x, y, size, fill, anchor = 'start', strong = false, family }: TextStyle,
): string {
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const weight = strong ? ' font-weight="700"' : '';
  const face = family === undefined ? '' : ` font-family="${escapeXml(family)}"`;
  return `<text x="${number(x)}" y="${number(y)}" font-size="${size}"${anchored}${weight}${face} fill="${fill}">${escapeXml(text)}</text>`;
}
