import type { ChartWords } from '@dachushi/chart/chart-words.ts';
import { PALETTE } from '@dachushi/chart/palette.ts';
import type { SceneBox } from '@dachushi/chart/scene.ts';
import { boxLabel, MOVED_SIZE, movedPlace, movedRoom, movedText } from '@dachushi/chart/svg/box-svg.ts';
import { levelName } from '@dachushi/chart/text/level-name.ts';
import { widthOf } from '@dachushi/chart/text/measure.ts';
import { uprightName } from '@dachushi/chart/text/upright-name.ts';
import type { UprightCell } from '@dachushi/chart/text/upright-name.ts';
import { emu, groupXml, runXml, shapeXml } from './drawing-xml.ts';
import type { LineLook, Place } from './drawing-xml.ts';
import { bodyXml, smallLabel } from './text-shapes.ts';

export interface BoxContext {
  readonly words: ChartWords;
  readonly language: string;
  /** Points for each pixel of the chart. */
  readonly scale: number;
  /** The box on the slide, points. */
  readonly place: Place;
  readonly nextId: () => number;
  readonly link: string | undefined;
}

export interface BoxShapes {
  readonly xml: string;
  /** The frame, to which lines are glued. */
  readonly frameId: number;
}

/** Room of the figure at the foot of an upright box, and of a mark at its head; pixels. */
const FOOT = 44;
const HEAD = { plain: 10, flagged: 24 } as const;

/** A box as native shapes: the frame with the name inside; figure and marks move along with it. */
export function boxShapes(box: SceneBox, context: BoxContext): BoxShapes {
  const frameId = context.nextId();
  const name = `${box.level === 'unit' ? '机构' : '部门'} ${box.entry.name}`;
  const description = boxLabel(box, context.words);
  const frame = shapeXml({
    id: frameId,
    name,
    description,
    place: context.place,
    fill: box.marks && box.entry.frame === 'merged' ? PALETTE.accentSoft : PALETTE.paper,
    line: frameLine(box, context.scale),
    text: box.upright ? uprightText(box, context) : levelText(box, context),
    link: context.link,
  });
  const more = [...(box.upright ? figureOf(box, context) : []), ...marksOf(box, context)];
  if (more.length === 0) return { xml: frame, frameId };
  const group = { id: context.nextId(), name, description, place: context.place };
  return { xml: groupXml(group, frame + more.join('')), frameId };
}

const EDGES = { solid: {}, dotted: { dash: 'sysDot' }, dashed: { dash: 'lgDash' } } as const;

/** Frames differ in line, weight and number, never in colour alone. */
function frameLine(box: SceneBox, scale: number): LineLook {
  const shown = box.marks ? box.entry.frame : 'plain';
  const thin = Math.max(0.5, scale);
  if (shown === 'abolished') return { colour: PALETTE.ink3, width: thin, dash: 'dash' };
  if (shown === 'merged') return { colour: PALETTE.accent, width: Math.max(1.5, 2 * scale) };
  if (shown === 'new') return { colour: PALETTE.accent, width: Math.max(3, 4 * scale), double: true };
  const width = box.level === 'unit' ? thin : 1.5 * thin;
  return { colour: PALETTE.ink, width, ...EDGES[box.entry.edge] };
}

function isStrong(box: SceneBox): boolean {
  return box.level !== 'unit' || (box.marks && (box.entry.frame === 'merged' || box.entry.frame === 'new'));
}

function inkOf(box: SceneBox): string {
  return box.marks && box.entry.frame === 'abolished' ? PALETTE.ink2 : PALETTE.ink;
}

/** Characters one below the other, as East Asian vertical text: brackets turn by themselves. */
function uprightText(box: SceneBox, { scale, language }: BoxContext): { body: string; paragraphs: string } {
  const flagged = box.marks && box.entry.frame !== 'plain' && box.entry.frame !== 'renamed';
  const top = HEAD[flagged ? 'flagged' : 'plain'];
  const foot = box.entry.establishment === null ? 10 : FOOT;
  const room = box.height - top - foot;
  const { size, cells } = uprightName(box.entry.name, { width: box.width - 8, height: room });
  const { letters, spacing, spare, across } = columnsOf(cells, size, room);
  const look = { size: letters * scale, colour: inkOf(box), strong: isStrong(box), spacing: spacing * scale, language };
  const insets = [1, (top + spare) * scale, 1, (foot + spare) * scale] as const;
  return {
    body: bodyXml({ vertical: true, insets, anchor: 'ctr' }),
    paragraphs: `<a:p><a:pPr algn="ctr"><a:lnSpc><a:spcPts val="${Math.round(across * scale * 100)}"/></a:lnSpc></a:pPr>${runXml(box.entry.name, look)}</a:p>`,
  };
}

/** Fonts differ a little between machines: what is set must not run into a column more than was planned. */
const SAFE = 0.95;

/** How a name fills its columns when a program breaks it by itself: pixels. */
function columnsOf(
  cells: readonly UprightCell[],
  size: number,
  room: number,
): { readonly letters: number; readonly spacing: number; readonly spare: number; readonly across: number } {
  const columns = [...new Set(cells.map((cell) => cell.x))];
  const deep = Math.max(1, Math.ceil(cells.length / columns.length));
  const letters = Math.min(size, (room * SAFE) / deep);
  if (columns.length > 1) {
    // Just as high as an even share, so that the program's own break is an even one.
    const height = Math.min(room, (deep + 0.45) * letters);
    return { letters, spacing: 0, spare: (room - height) / 2, across: Math.abs((columns[0] ?? 0) - (columns[1] ?? 0)) };
  }
  const pitch = (cells[1]?.y ?? 0) - (cells[0]?.y ?? 0);
  const spacing = Math.max(0, Math.min((room * SAFE) / deep, pitch) - letters);
  return { letters, spacing, spare: 0, across: letters * 1.2 };
}

/** The name, and its figure at a tab on the right. */
function levelText(box: SceneBox, { scale, language, words }: BoxContext): { body: string; paragraphs: string } {
  const figure = box.entry.establishment === null ? '' : String(box.entry.establishment);
  const unit = box.level === 'unit';
  const left = unit ? insetOf(box) : 12;
  const right = (figure === '' ? 12 : widthOf(figure, 13) + 22) + movedRoom(box, words);
  const area = { width: box.width - left - right, height: box.height - 4, size: unit ? 14 : 15 };
  const name = levelName(box.entry.name, area);
  const look = { size: name.size * scale, colour: inkOf(box), strong: isStrong(box), language };
  const lines = name.lines.map((line) => runXml(line, look)).join('<a:br/>');
  const tab = emu((box.width - left - 10) * scale);
  // the tab is not part of the text, from which it would be cleaned away
  const count = runXml(figure, { size: 13 * scale, colour: PALETTE.ink2, language }).replace('<a:t>', '<a:t>\t');
  const properties =
    figure === ''
      ? `<a:pPr algn="${unit ? 'l' : 'ctr'}"/>`
      : `<a:pPr algn="l"><a:tabLst><a:tab pos="${tab}" algn="r"/></a:tabLst></a:pPr>`;
  return {
    body: bodyXml({ vertical: false, insets: [left * scale, 0, 4 * scale, 0], anchor: 'ctr' }),
    paragraphs: `<a:p>${properties}${lines}${figure === '' ? '' : count}</a:p>`,
  };
}

function insetOf(box: SceneBox): number {
  if (!box.marks) return 12;
  if (box.entry.frame === 'abolished') return 24;
  return box.entry.frame === 'merged' || box.entry.frame === 'new' ? 36 : 12;
}

function figureOf(box: SceneBox, { scale, place, nextId, language }: BoxContext): readonly string[] {
  if (box.entry.establishment === null) return [];
  const height = 24 * scale;
  return [
    smallLabel({
      id: nextId(),
      name: '编制',
      text: String(box.entry.establishment),
      place: { x: place.x, y: place.y + place.height - height - 3 * scale, width: place.width, height },
      look: { size: 13 * scale, colour: PALETTE.ink2, language },
    }),
  ];
}

/** Corner flags, heavy rule, cross and word: what tells changes apart without colour. */
function marksOf(box: SceneBox, context: BoxContext): readonly string[] {
  if (!box.marks) return [];
  const { frame, tag } = box.entry;
  return [
    ...(frame === 'merged' || frame === 'new' ? [flagOf(box, context)] : []),
    ...(frame === 'renamed' ? [ruleOf(box, context)] : []),
    ...(frame === 'abolished' ? [crossOf(box, context)] : []),
    ...(tag === null ? [] : [tagOf(box, context, context.words.tag[tag])]),
    ...movedOf(box, context),
  ];
}

function flagOf(box: SceneBox, { words, scale, place, nextId, language }: BoxContext): string {
  const merged = box.entry.frame === 'merged';
  const text = merged ? words.mergedFlag(box.entry.sources) : words.newFlag;
  const width = Math.max(26, widthOf(text, 12) + 7) * scale;
  const height = box.upright ? 20 * scale : place.height;
  return smallLabel({
    id: nextId(),
    name: text,
    text,
    place: { x: place.x, y: place.y, width, height },
    look: { size: 12 * scale, colour: merged ? PALETTE.paper : PALETTE.accent, strong: true, language },
    fill: merged ? PALETTE.accent : PALETTE.paper,
    line: { colour: PALETTE.accent, width: scale },
  });
}

function ruleOf(box: SceneBox, { scale, place, nextId }: BoxContext): string {
  const inset = (box.upright ? box.width * 0.22 : 10) * scale;
  const below = (box.upright ? FOOT - 4.5 : 5.5) * scale;
  return shapeXml({
    id: nextId(),
    name: '更名',
    place: { x: place.x + inset, y: place.y + place.height - below, width: place.width - 2 * inset, height: 3 * scale },
    fill: PALETTE.ink,
    line: null,
  });
}

function crossOf(box: SceneBox, { scale, place, nextId, language }: BoxContext): string {
  const size = 20 * scale;
  const y = box.upright ? place.y + scale : place.y + (place.height - size) / 2;
  return smallLabel({
    id: nextId(),
    name: '撤销',
    text: '×',
    place: { x: place.x + scale, y, width: size, height: size },
    look: { size: 15 * scale, colour: PALETTE.ink, strong: true, language },
  });
}

function tagOf(box: SceneBox, { scale, place, nextId, language }: BoxContext, text: string): string {
  const width = (widthOf(text, 11.5) + 12) * scale;
  const dashed = box.entry.tag === 'abolished';
  return smallLabel({
    id: nextId(),
    name: text,
    text,
    place: {
      x: box.upright ? place.x + (place.width - width) / 2 : place.x + place.width + 6 * scale,
      y: box.upright ? place.y + place.height + 7 * scale : place.y + place.height / 2 - 9 * scale,
      width,
      height: 18 * scale,
    },
    geometry: 'roundRect',
    look: { size: 11 * scale, colour: dashed ? PALETTE.ink2 : PALETTE.accent, language },
    fill: PALETTE.paper,
    line: {
      colour: dashed ? PALETTE.ink3 : PALETTE.accent,
      width: scale,
      ...(dashed ? { dash: 'dash' as const } : {}),
    },
  });
}

/** What moved by itself: a point on the right where it went out, on the left where it came in. */
function movedOf(box: SceneBox, { words, scale, place, nextId, language }: BoxContext): readonly string[] {
  const text = movedText(box, words);
  if (text === '') return [];
  const { came, went } = box.entry.moved;
  const { x, y, width, height } = movedPlace(box, text);
  return [
    smallLabel({
      id: nextId(),
      name: text,
      text,
      place: {
        x: place.x + (x - box.x) * scale,
        y: place.y + (y - box.y) * scale,
        width: width * scale,
        height: height * scale,
      },
      geometry: came > 0 && went > 0 ? 'hexagon' : 'homePlate',
      mirrored: went === 0,
      look: { size: MOVED_SIZE * scale, colour: PALETTE.ink, language },
      fill: PALETTE.paper,
      line: { colour: PALETTE.ink2, width: scale },
    }),
  ];
}
