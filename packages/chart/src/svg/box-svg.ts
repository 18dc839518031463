import type { ChartWords } from '../chart-words.ts';
import { PALETTE } from '../palette.ts';
import type { Rect, SceneBox, Stem } from '../scene.ts';
import { escapeXml } from '../text/clean-text.ts';
import { levelName } from '../text/level-name.ts';
import { widthOf } from '../text/measure.ts';
import { uprightName } from '../text/upright-name.ts';
import { number, textElement } from './elements.ts';

const FIGURE_ROOM = 44;
const FLAG = { width: 26, height: 20 } as const;

/** Everything inside the box's group, in the block's coordinates. */
export function boxSvg(box: SceneBox, words: ChartWords): string {
  const stem = box.stem ? stemSvg(box, box.stem) : '';
  const tag = box.marks && box.entry.tag ? tagSvg(box, words.tag[box.entry.tag], box.entry.tag === 'abolished') : '';
  return (
    stem +
    frameSvg(box) +
    (box.upright ? uprightSvg(box) : levelSvg(box, words)) +
    flagSvg(box, words) +
    tag +
    movedSvg(box, words) +
    foldSvg(box)
  );
}

/** What a screen reader hears, and the tooltip: name, 编制, what happened. */
export function boxLabel(box: SceneBox, words: ChartWords): string {
  const { entry } = box;
  const change = !box.marks
    ? ''
    : entry.tag
      ? words.tag[entry.tag]
      : entry.frame === 'merged'
        ? words.merges(entry.sources)
        : entry.frame === 'new'
          ? words.isNew
          : entry.frame === 'renamed'
            ? words.tag.renamed
            : '';
  const { came, went } = entry.moved;
  const moved = box.marks && came + went > 0 ? words.movedNote(came, went) : '';
  return words.boxLabel(entry.name, entry.establishment, [change, moved]);
}

/** What a box says of duties and matters that moved by themselves, or nothing. */
export function movedText({ marks, upright, width, entry: { moved } }: SceneBox, words: ChartWords): string {
  if (!marks || moved.came + moved.went === 0) return '';
  const narrow = upright && width < NARROW;
  return (narrow ? words.movedShort : words.movedMark)(moved.came, moved.went);
}

/** Boxes stand so close that a whole word would run into the next one. */
const NARROW = 38;

export const MOVED_SIZE = 10.5;

/** Where the label stands: over the lower edge of an upright box, else inside at the right. Its points are part of it. */
export function movedPlace(box: SceneBox, text: string): Rect {
  const width = widthOf(text, MOVED_SIZE) + 10;
  if (box.upright) return { x: box.x + (box.width - width) / 2, y: box.y + box.height - 6.5, width, height: 14 };
  const figure = box.entry.establishment === null ? 12 : widthOf(String(box.entry.establishment), 13) + 18;
  return { x: box.x + box.width - figure - width, y: box.y + box.height / 2 - 7, width, height: 14 };
}

const POINT = 4;

/** A label with a point where things went out, or on the left where they came in: told by shape and word. */
function movedSvg(box: SceneBox, words: ChartWords): string {
  const text = movedText(box, words);
  if (text === '') return '';
  const { x, y, width, height } = movedPlace(box, text);
  const { came, went } = box.entry.moved;
  const left = came > 0 ? POINT : 0;
  const right = went > 0 ? POINT : 0;
  const half = number(height / 2);
  const path = `M${number(x + left)} ${number(y)}h${number(width - left - right)}l${right} ${half}l${-right} ${half}h${number(right + left - width)}l${-left} -${half}l${left} -${half}z`;
  return (
    `<path d="${path}" fill="${PALETTE.paper}" stroke="${PALETTE.ink2}"/>` +
    textElement(text, {
      x: x + width / 2,
      y: y + 10.7,
      size: MOVED_SIZE,
      anchor: 'middle',
      fill: PALETTE.ink,
    })
  );
}

function stemSvg(box: SceneBox, { to, length }: Stem): string {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const path = {
    up: `M${number(x)} ${number(box.y)}v${-length}`,
    down: `M${number(x)} ${number(box.y + box.height)}v${length}`,
    left: `M${number(box.x)} ${number(y)}h${-length}`,
    right: `M${number(box.x + box.width)} ${number(y)}h${length}`,
  }[to];
  return `<path d="${path}" fill="none" stroke="${PALETTE.ink}"/>`;
}

/** Longer dashes than those of an abolished division, and without its cross. */
const EDGES = { solid: '', dotted: ' stroke-dasharray="1.5 3"', dashed: ' stroke-dasharray="9 5"' } as const;

/** Frames differ in line, weight and number, never in colour alone. */
function frameSvg(box: SceneBox): string {
  const { frame, edge } = box.entry;
  const shown = box.marks ? frame : 'plain';
  if (shown === 'abolished')
    return rect(box, 0, `fill="${PALETTE.paper}" stroke="${PALETTE.ink3}" stroke-dasharray="5 4"`) + crossSvg(box);
  if (shown === 'merged')
    return rect(box, 0, `fill="${PALETTE.accentSoft}" stroke="${PALETTE.accent}" stroke-width="2"`);
  if (shown === 'new')
    return (
      rect(box, 0, `fill="${PALETTE.paper}" stroke="${PALETTE.accent}" stroke-width="2"`) +
      rect(box, 4, `fill="none" stroke="${PALETTE.accent}"`)
    );
  const weight = box.level === 'unit' ? 1 : 1.5;
  return rect(box, 0, `fill="${PALETTE.paper}" stroke="${PALETTE.ink}" stroke-width="${weight}"${EDGES[edge]}`);
}

function rect(box: SceneBox, inset: number, paint: string): string {
  return `<rect x="${number(box.x + inset)}" y="${number(box.y + inset)}" width="${number(box.width - 2 * inset)}" height="${number(box.height - 2 * inset)}" ${paint}/>`;
}

function crossSvg(box: SceneBox): string {
  const x = box.x + 6;
  const y = box.y + (box.upright ? 6 : box.height / 2 - 5);
  return `<path d="M${number(x)} ${number(y)}l10 10m0 -10l-10 10" fill="none" stroke="${PALETTE.ink}" stroke-width="1.5"/>`;
}

function uprightSvg(box: SceneBox): string {
  const flagged = box.marks && box.entry.frame !== 'plain' && box.entry.frame !== 'renamed';
  const top = flagged ? 24 : 10;
  const room = box.entry.establishment === null ? 10 : FIGURE_ROOM;
  const name = uprightName(box.entry.name, { width: box.width - 8, height: box.height - top - room });
  const left = box.x + 4;
  const cells = name.cells.map(({ text, x, y, turned }) => {
    const cx = left + x;
    const cy = box.y + top + y;
    const place = turned
      ? `x="${number(cx + name.size * 0.12)}" y="${number(cy - name.size * 0.5)}" rotate="90"`
      : `x="${number(cx)}" y="${number(cy + name.size * 0.38)}"`;
    return `<tspan ${place}>${escapeXml(text)}</tspan>`;
  });
  return (
    `<text text-anchor="middle" font-size="${name.size}"${weightOf(box)} fill="${inkOf(box)}">${cells.join('')}</text>` +
    ruleSvg(box) +
    uprightFigure(box)
  );
}

function weightOf(box: SceneBox): string {
  const strong = box.level !== 'unit' || (box.marks && (box.entry.frame === 'merged' || box.entry.frame === 'new'));
  return strong ? ' font-weight="700"' : '';
}

function inkOf(box: SceneBox): string {
  return box.marks && box.entry.frame === 'abolished' ? PALETTE.ink2 : PALETTE.ink;
}

/** The heavy rule under a renamed name. */
function ruleSvg(box: SceneBox): string {
  if (!box.marks || box.entry.frame !== 'renamed') return '';
  const y = box.upright ? box.y + box.height - FIGURE_ROOM + 6 : box.y + box.height - 4;
  const inset = box.upright ? box.width * 0.22 : 10;
  return `<path d="M${number(box.x + inset)} ${number(y)}H${number(box.x + box.width - inset)}" stroke="${PALETTE.ink}" stroke-width="3"/>`;
}

function uprightFigure(box: SceneBox): string {
  if (box.entry.establishment === null) return '';
  const y = box.y + box.height - 30;
  const middle = box.x + box.width / 2;
  const half = Math.min(14, box.width / 2 - 5);
  const rule = `<path d="M${number(middle - half)} ${number(y)}h${number(2 * half)}" stroke="${PALETTE.hairline}"/>`;
  return (
    rule +
    textElement(String(box.entry.establishment), {
      x: middle,
      y: y + 19,
      size: 13,
      anchor: 'middle',
      fill: PALETTE.ink2,
    })
  );
}

/** Pixels that the label takes beside the name of a lying box. */
export function movedRoom(box: SceneBox, words: ChartWords): number {
  const text = movedText(box, words);
  return text === '' ? 0 : movedPlace(box, text).width + 2;
}

function levelSvg(box: SceneBox, words: ChartWords): string {
  const unit = box.level === 'unit';
  const figure = box.entry.establishment === null ? '' : String(box.entry.establishment);
  const right = (figure === '' ? 12 : widthOf(figure, 13) + 22) + movedRoom(box, words);
  const before = unit ? levelInset(box) : box.fold === null ? 12 : 30;
  const name = levelName(box.entry.name, {
    width: box.width - before - right,
    height: box.height - 4,
    size: unit ? 14 : 15,
  });
  const centred = !unit && box.fold === null;
  const x = centred ? box.x + before + (box.width - before - right) / 2 : box.x + before;
  const first = box.y + box.height / 2 - ((name.lines.length - 1) * name.lineHeight) / 2 + name.size * 0.37;
  const lines = name.lines
    .map((text, at) => `<tspan x="${number(x)}" y="${number(first + at * name.lineHeight)}">${escapeXml(text)}</tspan>`)
    .join('');
  const text = `<text xml:space="preserve" font-size="${name.size}"${centred ? ' text-anchor="middle"' : ''}${weightOf(box)} fill="${inkOf(box)}">${lines}</text>`;
  const count =
    figure === ''
      ? ''
      : textElement(figure, {
          x: box.x + box.width - 10,
          y: box.y + box.height / 2 + 4.8,
          size: 13,
          anchor: 'end',
          fill: PALETTE.ink2,
        });
  return text + ruleSvg(box) + count;
}

function levelInset(box: SceneBox): number {
  if (!box.marks) return 12;
  if (box.entry.frame === 'abolished') return 24;
  return box.entry.frame === 'merged' || box.entry.frame === 'new' ? 36 : 12;
}

function flagSvg(box: SceneBox, words: ChartWords): string {
  const { frame, sources } = box.entry;
  if (!box.marks || (frame !== 'merged' && frame !== 'new')) return '';
  const merged = frame === 'merged';
  const text = merged ? words.mergedFlag(sources) : words.newFlag;
  const width = Math.max(FLAG.width, widthOf(text, 12) + 7);
  const [x, y, height] = box.upright ? [box.x - 1, box.y - 1, FLAG.height] : [box.x, box.y, box.height];
  const paint = merged
    ? `fill="${PALETTE.accent}"`
    : `fill="${PALETTE.paper}" stroke="${PALETTE.accent}" stroke-width="1.5"`;
  const flag = `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" ${paint}/>`;
  return (
    flag +
    textElement(text, {
      x: x + width / 2,
      y: y + height / 2 + 4.4,
      size: 12,
      anchor: 'middle',
      fill: merged ? PALETTE.paper : PALETTE.accent,
      strong: true,
    })
  );
}

/** 并入, 撤销, 改设, 更名 where the line of change leaves the box. */
function tagSvg(box: SceneBox, text: string, dashed: boolean): string {
  const width = widthOf(text, 11.5) + 12;
  const x = box.upright ? box.x + box.width / 2 - width / 2 : box.x + box.width + 6;
  const y = box.upright ? box.y + box.height + 7 : box.y + box.height / 2 - 9;
  const [edge, ink] = dashed
    ? [`stroke="${PALETTE.ink3}" stroke-dasharray="3 2"`, PALETTE.ink2]
    : [`stroke="${PALETTE.accent}"`, PALETTE.accent];
  return (
    `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="18" rx="4" fill="${PALETTE.paper}" ${edge}/>` +
    textElement(text, { x: x + width / 2, y: y + 13.2, size: 11.5, anchor: 'middle', fill: ink })
  );
}

function foldSvg(box: SceneBox): string {
  if (box.fold === null) return '';
  const y = box.y + box.height / 2;
  const sign =
    box.fold === 'open' ? `M${number(box.x + 11)} ${number(y)}h8` : `M${number(box.x + 11)} ${number(y)}h8m-4 -4v8`;
  return `<rect x="${number(box.x + 8)}" y="${number(y - 7)}" width="14" height="14" fill="${PALETTE.paper}" stroke="${PALETTE.rule}"/><path d="${sign}" stroke="${PALETTE.ink}" fill="none"/>`;
}
