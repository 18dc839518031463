import type { PdfFont } from './pdf-font.ts';
import { textString } from './pdf-file.ts';
import { pathOperators, plain, rectOperators } from './svg-path.ts';

export interface Faces {
  readonly sans: PdfFont | undefined;
  readonly strong: PdfFont | undefined;
  readonly title: PdfFont | undefined;
}

type Attributes = ReadonlyMap<string, string>;

const TAGS = /<(\/?)([a-z]+)([^>]*?)(\/?)>([^<]*)/g;
const ATTRIBUTES = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * A drawing of ours as the content of a PDF page: rectangles, paths, groups and text, which is all our drawings are
 * made of. One drawing for screen, SVG and PDF, so that a mark that is added there is here too.
 */
export function svgContent(svg: string, { height, faces }: { readonly height: number; readonly faces: Faces }): string {
  // y grows downwards in the drawing
  const out: string[] = [`1 0 0 -1 0 ${plain(height)} cm`];
  let text: OpenText | null = null;
  for (const [, closing, name = '', inside = '', single, content = ''] of svg.matchAll(TAGS)) {
    if (closing) {
      if (name === 'text' && text) {
        out.push(textOperators(text, faces));
        text = null;
      }
      if (name === 'g') out.push('Q');
      continue;
    }
    if (name === 'g') {
      out.push(`q${groupOperators(inside)}`);
    } else if (name === 'rect' || name === 'path') {
      out.push(shapeOperators(name, attributesOf(inside)));
    } else if (name === 'text') {
      text = { style: attributesOf(inside), chunks: [] };
      if (content !== '') text.chunks.push({ place: text.style, text: unescape(content) });
      if (single) text = null;
    } else if (name === 'tspan' && text) {
      text.chunks.push({ place: attributesOf(inside), text: unescape(content) });
    }
  }
  return out.join('\n');
}

interface OpenText {
  readonly style: Attributes;
  readonly chunks: { readonly place: Attributes; readonly text: string }[];
}

function attributesOf(text: string): Attributes {
  return new Map([...text.matchAll(ATTRIBUTES)].map(([, name = '', value = '']) => [name, value]));
}

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function groupOperators(inside: string): string {
  const move = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(inside);
  const scale = /scale\(([-\d.]+)\)/.exec(inside)?.[1] ?? '1';
  return move ? ` ${scale} 0 0 ${scale} ${move[1] ?? '0'} ${move[2] ?? '0'} cm` : '';
}

function shapeOperators(name: 'rect' | 'path', attributes: Attributes): string {
  const value = (key: string) => Number(attributes.get(key) ?? 0);
  const outline =
    name === 'rect'
      ? rectOperators([value('x'), value('y'), value('width'), value('height')], value('rx'))
      : pathOperators(attributes.get('d') ?? '');
  const fill = colour(attributes.get('fill'));
  const stroke = colour(attributes.get('stroke'));
  const dash = attributes.get('stroke-dasharray');
  const state = [
    fill === null ? '' : `${fill} rg `,
    stroke === null ? '' : `${stroke} RG ${attributes.get('stroke-width') ?? '1'} w `,
    stroke === null ? '' : `[${dash ?? ''}] 0 d `,
  ].join('');
  const paint = fill === null ? (stroke === null ? 'n' : 'S') : stroke === null ? 'f' : 'B';
  return state + outline + paint;
}

/** A missing fill is none: our paths without one are lines. */
function colour(hex: string | undefined): string | null {
  if (hex === undefined || !hex.startsWith('#')) return null;
  return [1, 3, 5].map((at) => plain(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
}

/** Set character by character a name is still one text to search and copy. */
function textOperators({ style, chunks }: OpenText, faces: Faces): string {
  const font = style.has('font-family') ? faces.title : style.has('font-weight') ? faces.strong : faces.sans;
  const shown = chunks.filter(({ text }) => text !== '');
  if (!font || shown.length === 0) return '';
  const size = Number(style.get('font-size') ?? 12);
  const anchor = { middle: 0.5, end: 1 }[style.get('text-anchor') ?? ''] ?? 0;
  const pieces = shown.map(({ place, text }) => {
    const { hex, width } = font.encode(text);
    const x = Number(place.get('x') ?? 0) - anchor * width * size;
    const y = Number(place.get('y') ?? 0);
    const letters = plain(size);
    const matrix = place.get('rotate') === '90' ? `0 ${letters} ${letters} 0` : `${letters} 0 0 -${letters}`;
    return `${matrix} ${plain(x)} ${plain(y)} Tm <${hex}> Tj`;
  });
  const whole = textString(shown.map(({ text }) => text).join(''));
  const ink = colour(style.get('fill')) ?? '0 0 0';
  return `/Span<</ActualText${whole}>>BDC BT ${ink} rg /${font.name} 1 Tf ${pieces.join(' ')} ET EMC`;
}
