import { PALETTE } from '@dachushi/chart/palette.ts';
import type { SceneText } from '@dachushi/chart/scene.ts';
import { emu, runXml, shapeXml } from './drawing-xml.ts';
import type { LineLook, Place, TextLook } from './drawing-xml.ts';

interface Body {
  readonly vertical: boolean;
  /** Left, top, right, bottom, points. */
  readonly insets: readonly [number, number, number, number];
  readonly anchor: 't' | 'ctr';
  readonly wrap?: boolean;
}

export function bodyXml({ vertical, insets, anchor, wrap = true }: Body): string {
  const [left, top, right, bottom] = insets.map(emu);
  return `<a:bodyPr${vertical ? ' vert="eaVert"' : ''} wrap="${wrap ? 'square' : 'none'}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
}

interface SmallLabel {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  readonly look: TextLook;
  readonly geometry?: string;
  /** Its shape, not its text, turned left to right. */
  readonly mirrored?: boolean;
  readonly fill?: string;
  readonly line?: LineLook;
}

/** A word centred in its own small frame. */
export function smallLabel({ id, name, text, place, look, geometry, mirrored, fill, line }: SmallLabel): string {
  return shapeXml({
    id,
    name,
    place,
    ...(geometry === undefined ? {} : { geometry }),
    mirrored: mirrored === true,
    fill: fill ?? null,
    line: line ?? null,
    textBox: fill === undefined && line === undefined,
    text: {
      body: bodyXml({ vertical: false, insets: [0, 0, 0, 0], anchor: 'ctr', wrap: false }),
      paragraphs: `<a:p><a:pPr algn="ctr"/>${runXml(text, look)}</a:p>`,
    },
  });
}

const INK = {
  title: PALETTE.ink,
  caption: PALETTE.ink,
  figure: PALETTE.ink2,
  note: PALETTE.ink3,
  foot: PALETTE.ink3,
} as const;

interface LabelContext {
  readonly id: number;
  readonly scale: number;
  /** Corner of the block on the slide, points. */
  readonly x: number;
  readonly y: number;
  readonly language: string;
  /** The title of the slide, which programs list in their outline. */
  readonly isTitle: boolean;
  readonly link: string | undefined;
}

/** A line of text as a text box around the same middle, whatever font the reader's machine takes. */
export function labelShape(text: SceneText, { id, scale, x, y, language, isTitle, link }: LabelContext): string {
  const size = text.size * scale;
  const spare = text.anchor === 'middle' ? text.width * 0.1 : 0;
  const strong = text.role === 'title' || text.role === 'caption';
  const look = { size, colour: INK[text.role], strong, title: text.role === 'title', language };
  return shapeXml({
    id,
    name: text.id,
    place: {
      x: x + (text.x - spare) * scale,
      y: y + text.baseline * scale - size * 1.16,
      width: (text.width + 2 * spare) * scale,
      height: size * 1.6,
    },
    fill: null,
    line: null,
    textBox: !isTitle,
    ...(isTitle ? { placeholder: '<p:ph type="title"/>' } : {}),
    link,
    text: {
      body: bodyXml({ vertical: false, insets: [0, 0, 0, 0], anchor: 'ctr', wrap: false }),
      paragraphs: `<a:p><a:pPr algn="${{ start: 'l', middle: 'ctr', end: 'r' }[text.anchor]}"/>${runXml(text.text, look)}</a:p>`,
    },
  });
}
