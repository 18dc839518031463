import { emu, lineXml } from './drawing-xml.ts';
import type { LineLook, Place } from './drawing-xml.ts';

/** Places where a line can be glued to a rectangle, as the file format numbers them. */
const SITE = { top: 0, left: 1, bottom: 2, right: 3 } as const;

/** A box as connectors see it. */
export interface GlueTarget {
  readonly shapeId: number;
  readonly place: Place;
}

export interface ConnectorParts {
  readonly id: number;
  readonly from: GlueTarget;
  readonly to: GlueTarget;
  readonly route: keyof typeof ENDS;
  /** Where it turns, points on the slide: y when it runs down, else x; null for the middle. */
  readonly turn: number | null;
  readonly curved: boolean;
  readonly line: LineLook;
}

const ENDS = {
  down: [SITE.bottom, SITE.top],
  across: [SITE.right, SITE.left],
  bracket: [SITE.left, SITE.left],
} as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that stays on both boxes when they are moved. */
export function connectorXml(parts: ConnectorParts): string {
  const { route, from, to } = parts;
  const [startSite, endSite] = ENDS[route];
  const start = siteOf(from.place, startSite);
  const end = siteOf(to.place, endSite);
  const straight = route === 'down' ? start.x === end.x : route === 'across' && start.y === end.y;
  const geometry = straight ? straightFrame(start, end) : bentFrame(parts, start, end);
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${parts.id}" name="Connector ${parts.id}"/><p:cNvCxnSpPr><a:stCxn id="${from.shapeId}" idx="${startSite}"/><a:endCxn id="${to.shapeId}" idx="${endSite}"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${geometry}${lineXml(parts.line)}</p:spPr></p:cxnSp>`;
}

/** In EMU, so that equal columns stay equal after rounding. */
function siteOf({ x, y, width, height }: Place, site: number): Point {
  if (site === SITE.top) return { x: emu(x + width / 2), y: emu(y) };
  if (site === SITE.bottom) return { x: emu(x + width / 2), y: emu(y + height) };
  return { x: emu(site === SITE.left ? x : x + width), y: emu(y + height / 2) };
}

function straightFrame(start: Point, end: Point): string {
  const flip = (end.x < start.x ? ' flipH="1"' : '') + (end.y < start.y ? ' flipV="1"' : '');
  const box = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    cx: Math.abs(end.x - start.x),
    cy: Math.abs(end.y - start.y),
  };
  return `${frame(box, flip)}<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>`;
}

/**
 * The format draws a bent line from its upper left corner, sideways first. One that runs down is that line turned by a
 * quarter, which is why width and height change places and the frame lies around the same middle.
 */
function bentFrame({ route, turn, curved }: ConnectorParts, start: Point, end: Point): string {
  const down = route === 'down';
  // a frame of no width could not say where the line turns
  const dx = !down && Math.abs(end.x - start.x) < LEAST ? LEAST : end.x - start.x;
  const dy = end.y - start.y;
  const [origin, length] = down ? [start.y, dy] : [start.x, dx];
  const share = turn === null ? 50_000 : Math.round(((emu(turn) - origin) / (length || 1)) * 100_000);
  const shape = `<a:prstGeom prst="${curved ? 'curved' : 'bent'}Connector3"><a:avLst><a:gd name="adj1" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
  if (!down) {
    const flip = (dx < 0 ? ' flipH="1"' : '') + (dy < 0 ? ' flipV="1"' : '');
    const corner = { x: Math.min(start.x, start.x + dx), y: Math.min(start.y, end.y) };
    return frame({ ...corner, cx: Math.abs(dx), cy: Math.abs(dy) }, flip) + shape;
  }
  const [cx, cy] = [Math.abs(dy), Math.abs(dx)];
  const corner = { x: Math.round((start.x + end.x) / 2 - cx / 2), y: Math.round((start.y + end.y) / 2 - cy / 2) };
  // towards the right it is turned the other way round and mirrored
  return frame({ ...corner, cx, cy }, dx >= 0 ? ' rot="16200000" flipH="1"' : ' rot="5400000"') + shape;
}

/** EMU; what programs themselves write for a line that comes back to where it began. */
const LEAST = 12_700;

function frame(
  box: { readonly x: number; readonly y: number; readonly cx: number; readonly cy: number },
  turn: string,
): string {
  return `<a:xfrm${turn}><a:off x="${box.x}" y="${box.y}"/><a:ext cx="${box.cx}" cy="${box.cy}"/></a:xfrm>`;
}
