import type { PdfFont } from './pdf-font.ts';
import { textString } from './pdf-file.ts';
import { tagsOf } from './svg-tags.ts';
import type { Attributes } from './svg-tags.ts';
import { pathOperators, plain, rectOperators } from './svg-path.ts';

export interface Faces {
  readonly sans: PdfFont | undefined;
  readonly strong: PdfFont | undefined;
  readonly title: PdfFont | undefined;
}

/** What a reading program speaks as one: a box, or a line of text by itself. */
export interface ReadingPart {
  readonly role: 'H1' | 'P';
  /** Numbers of its texts in the content. */
  readonly texts: number[];
}

export interface PageContent {
  readonly operators: string;
  /** In reading order; everything else is decoration. */
  readonly parts: readonly ReadingPart[];
}

interface Drawing {
  readonly height: number;
  readonly faces: Faces;
  /** Number of its first text, where the page has others before; 0 unless said. */
  readonly firstText?: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * A drawing of ours as the content of a PDF page: rectangles, paths, groups and text, which is all our drawings are
 * made of. One drawing for screen, SVG and PDF, so that a mark that is added there is here too.
 */
export function svgContent(svg: string, { height, faces, firstText = 0 }: Drawing): PageContent {
  const writer = new ContentWriter(height, faces, firstText);
  for (const { name, closing, attributes, content } of tagsOf(svg)) {
    if (closing) writer.close(name);
    else writer.open(name, attributes, content);
  }
  return writer.page();
}

class ContentWriter {
  readonly #faces: Faces;
  readonly #out: string[];
  readonly #parts: ReadingPart[] = [];
  /** Open groups; the ones with a title are boxes, read as one. */
  readonly #groups: (ReadingPart | null)[] = [];
  #texts: number;
  #text: OpenText | null = null;

  constructor(height: number, faces: Faces, firstText: number) {
    this.#faces = faces;
    this.#texts = firstText;
    // y grows downwards in the drawing
    this.#out = [`1 0 0 -1 0 ${plain(height)} cm`];
  }

  open(name: string, attributes: Attributes, content: string): void {
    if (name === 'g') {
      this.#groups.push(null);
      this.#out.push(`q${groupOperators(attributes)}`);
    } else if (name === 'title' && this.#groups.length > 0) {
      this.#groups[this.#groups.length - 1] = { role: 'P', texts: [] };
    } else if (name === 'rect' || name === 'path') {
      this.#out.push(`/Artifact BMC ${shapeOperators(name, attributes)} EMC`);
    } else if (name === 'text') {
      this.#text = { style: attributes, chunks: [] };
      if (content !== '') this.#text.chunks.push({ place: this.#text.style, text: unescape(content) });
    } else if (name === 'tspan') {
      this.#text?.chunks.push({ place: attributes, text: unescape(content) });
    }
  }

  close(name: string): void {
    if (name === 'text' && this.#text) {
      this.#write(this.#text);
      this.#text = null;
    }
    if (name === 'g') {
      this.#groups.pop();
      this.#out.push('Q');
    }
  }

  page(): PageContent {
    return { operators: this.#out.join('\n'), parts: this.#parts };
  }

  #write(text: OpenText): void {
    const operators = textOperators(text, this.#faces, this.#texts);
    if (operators === '') return;
    this.#out.push(operators);
    const box = this.#groups.findLast((group) => group !== null);
    const part = box ?? { role: text.style.get('font-family') !== undefined ? 'H1' : 'P', texts: [] };
    if (part.texts.length === 0) this.#parts.push(part);
    part.texts.push(this.#texts);
    this.#texts += 1;
  }
}

interface OpenText {
  readonly style: Attributes;
  readonly chunks: { readonly place: Attributes; readonly text: string }[];
}

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function groupOperators(attributes: Attributes): string {
  const transform = attributes.get('transform') ?? '';
  const move = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform);
  const scale = /scale\(([-\d.]+)\)/.exec(transform)?.[1] ?? '1';
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
  let shares = known.get(hex);
  if (shares === undefined) known.set(hex, (shares = sharesOf(hex)));
  return shares;
}

/** A city says the same nine colours a hundred thousand times. */
const known = new Map<string, string>();

function sharesOf(hex: string): string {
  return [1, 3, 5].map((at) => plain(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
}

/** Set character by character a name is still one text to search and copy. */
function textOperators({ style, chunks }: OpenText, faces: Faces, id: number): string {
  const font =
    style.get('font-family') !== undefined
      ? faces.title
      : style.get('font-weight') !== undefined
        ? faces.strong
        : faces.sans;
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
  return `/P<</MCID ${id}/ActualText${whole}>>BDC BT ${ink} rg /${font.name} 1 Tf ${pieces.join(' ')} ET EMC`;
}
