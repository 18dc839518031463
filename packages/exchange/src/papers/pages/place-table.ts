import { plain } from '../../pdf/svg-path.ts';
import { CELL_PADDING } from '../measures.ts';
import { ruleOperators } from './page-flow.ts';
import type { PageFlow } from './page-flow.ts';
import { heightOf } from './set-table.ts';
import type { SetCell, SetTable, Strip } from './set-table.ts';

const PADDING = CELL_PADDING / 20;
const SHADE = '0.941 0.949 0.957 rg';

/** Puts a table on as many pages as it takes, its head on each; what belongs together stays together where it can. */
export function placeTable(flow: PageFlow, table: SetTable): void {
  const head = heightOfAll(table.head);
  let portion: Strip[] = [];
  const room = () => flow.left - head - heightOfAll(portion);
  const finish = () => {
    if (portion.length > 0) drawPortion(flow, table, [...table.head, ...portion]);
    portion = [];
  };
  const turn = () => {
    finish();
    flow.newPage();
  };
  table.groups.forEach(({ strips, leads, splits }, at) => {
    const after = leads ? (table.groups[at + 1]?.strips ?? []) : [];
    const together = heightOfAll(strips) + (after[0]?.height ?? 0);
    const fitsOnOne = together <= flow.height - head;
    if (fitsOnOne && !splits && together > room()) turn();
    for (const strip of strips) {
      if (strip.height > room() && (portion.length > 0 || !flow.atTop)) turn();
      portion.push(strip);
    }
  });
  finish();
}

function heightOfAll(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

/** How many lines of a reaching cell stand on earlier pages: it goes on where it was broken off. */
const brokenOff = new WeakMap<SetTable, Map<number, { readonly cell: SetCell; readonly done: number }>>();

function drawPortion(flow: PageFlow, table: SetTable, strips: readonly Strip[]): void {
  const left = flow.x + (flow.width - table.width) / 2;
  const tops: number[] = [];
  let y = flow.y;
  for (const { height } of strips) {
    tops.push(y);
    y -= height;
  }
  const bottom = y;
  const right = left + table.width;
  const shades = strips.flatMap(({ shaded, height }, at) =>
    shaded ? [`${SHADE} ${[left, (tops[at] ?? 0) - height, table.width, height].map(plain).join(' ')} re f`] : [],
  );
  const rules = strips.flatMap((strip, at) => stripRules(strip, { left, top: tops[at] ?? 0, first: at === 0 }));
  rules.push(ruleOperators([left, bottom], [right, bottom]));
  flow.decorate(`${shades.join(' ')} 0 G 0.5 w ${rules.join(' ')}`);
  strips.forEach((strip, at) => {
    const place = { left, top: tops[at] ?? 0 };
    for (const cell of strip.cells) {
      if (cell.down === undefined) drawCell(flow, cell, { ...place, height: strip.height });
      else if (cell.down === 'start' || at === table.head.length)
        drawReaching(flow, table, { cell, place, height: reach(strips, at, cell) });
    }
  });
  flow.take(heightOfAll(strips));
}

interface StripPlace {
  readonly left: number;
  readonly top: number;
  readonly first: boolean;
}

function stripRules({ cells, height, goesOn }: Strip, { left, top, first }: StripPlace): readonly string[] {
  const rules = cells.flatMap(({ x, width, down }) => {
    const side = ruleOperators([left + x, top], [left + x, top - height]);
    const above = first || (!goesOn && down !== 'on');
    return above ? [side, ruleOperators([left + x, top], [left + x + width, top])] : [side];
  });
  const last = cells.at(-1);
  const end = left + (last ? last.x + last.width : 0);
  return [...rules, ruleOperators([end, top], [end, top - height])];
}

/** Height of the strips that a reaching cell covers here. */
function reach(strips: readonly Strip[], from: number, { x }: SetCell): number {
  let height = strips[from]?.height ?? 0;
  for (const strip of strips.slice(from + 1)) {
    if (strip.cells.find((cell) => cell.x === x)?.down !== 'on') break;
    height += strip.height;
  }
  return height;
}

interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

function drawCell(flow: PageFlow, cell: SetCell, { left, top, height }: CellPlace): void {
  const { text, from, to, x } = cell;
  if (text === null || to <= from) return;
  const y = top - (height - heightOf(cell)) / 2;
  flow.write(text.draw({ x: left + x + PADDING, y }, from, to));
}

interface Reaching {
  readonly cell: SetCell;
  readonly place: { readonly left: number; readonly top: number };
  readonly height: number;
}

function drawReaching(flow: PageFlow, table: SetTable, { cell, place, height }: Reaching): void {
  const open = brokenOff.get(table) ?? new Map<number, { cell: SetCell; done: number }>();
  brokenOff.set(table, open);
  const { cell: whole, done } = cell.down === 'start' ? { cell, done: 0 } : (open.get(cell.x) ?? { cell, done: 0 });
  if (whole.text === null) return;
  const fits = Math.max(1, Math.floor(height / whole.text.lineHeight));
  const to = Math.min(whole.to, done + fits);
  drawCell(flow, { ...whole, from: done, to }, { ...place, height });
  if (to < whole.to) open.set(cell.x, { cell: whole, done: to });
  else open.delete(cell.x);
}
