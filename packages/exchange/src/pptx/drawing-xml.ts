import { escapeXml } from '@dachushi/chart/text/clean-text.ts';

/** English Metric Units of a point. */
const EMU = 12_700;

export function emu(points: number): number {
  return Math.round(points * EMU);
}

/** Place on the slide, points. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function placeXml({ x, y, width, height }: Place, attributes = ''): string {
  return `<a:xfrm${attributes}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${Math.max(0, emu(width))}" cy="${Math.max(0, emu(height))}"/></a:xfrm>`;
}

export interface LineLook {
  /** #RRGGBB. */
  readonly colour: string;
  /** Points. */
  readonly width: number;
  readonly dash?: 'dash' | 'lgDash' | 'sysDot';
  /** Two lines beside each other. */
  readonly double?: boolean;
}

export function lineXml(look: LineLook | null): string {
  if (look === null) return '<a:ln><a:noFill/></a:ln>';
  const dash = look.dash === undefined ? '' : `<a:prstDash val="${look.dash}"/>`;
  return `<a:ln w="${emu(look.width)}"${look.double ? ' cmpd="dbl"' : ''}>${fillXml(look.colour)}${dash}</a:ln>`;
}

export function fillXml(colour: string | null): string {
  return colour === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

export interface TextLook {
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly strong?: boolean;
  /** The face of titles. */
  readonly title?: boolean;
  /** Points between characters beyond what the font gives. */
  readonly spacing?: number;
  readonly language: string;
}

/** A run of text. @param link attributes of a hyperlink, or nothing. */
export function runXml(text: string, look: TextLook, link = ''): string {
  const spacing = look.spacing === undefined ? '' : ` spc="${Math.round(look.spacing * 100)}"`;
  const face = look.title ? 'mj' : 'mn';
  return `<a:r><a:rPr lang="${look.language}" sz="${Math.max(100, Math.round(look.size * 100))}"${look.strong ? ' b="1"' : ''}${spacing}>${fillXml(look.colour)}<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/>${link}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

export interface ShapeParts {
  readonly id: number;
  readonly name: string;
  /** What a screen reader hears. */
  readonly description?: string;
  readonly place: Place;
  readonly geometry?: string;
  readonly mirrored?: boolean;
  readonly fill: string | null;
  readonly line: LineLook | null;
  /** Body properties and paragraphs; left out, an empty body. */
  readonly text?: { readonly body: string; readonly paragraphs: string };
  /** Only text: programs resize and label it as such. */
  readonly textBox?: boolean;
  readonly placeholder?: string;
  /** Relationship that a click follows. */
  readonly link?: string | undefined;
}

/** A native shape with its text inside. */
export function shapeXml(parts: ShapeParts): string {
  const { id, name, description, geometry = 'rect', text } = parts;
  const said = description === undefined ? '' : ` descr="${escapeXml(description)}"`;
  const link = parts.link === undefined ? '' : `<a:hlinkClick r:id="${parts.link}" action="ppaction://hlinksldjump"/>`;
  const body = text ?? { body: '<a:bodyPr/>', paragraphs: '<a:p><a:endParaRPr lang="zh-CN"/></a:p>' };
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"${said}>${link}</p:cNvPr><p:cNvSpPr${parts.textBox ? ' txBox="1"' : ''}/><p:nvPr>${parts.placeholder ?? ''}</p:nvPr></p:nvSpPr><p:spPr>${placeXml(parts.place, parts.mirrored ? ' flipH="1"' : '')}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fillXml(parts.fill)}${lineXml(parts.line)}</p:spPr><p:txBody>${body.body}<a:lstStyle/>${body.paragraphs}</p:txBody></p:sp>`;
}

/** Shapes that move together. */
export function groupXml(
  { id, name, description, place }: Pick<ShapeParts, 'id' | 'name' | 'description' | 'place'>,
  shapes: string,
): string {
  const said = description === undefined ? '' : ` descr="${escapeXml(description)}"`;
  const [x, y, cx, cy] = [emu(place.x), emu(place.y), emu(place.width), emu(place.height)];
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"${said}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`;
}
