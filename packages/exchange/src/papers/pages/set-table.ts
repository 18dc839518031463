import type { TableBlock, TableCell, TableRow } from '../blocks.ts';
import { columnWidths } from '../column-widths.ts';
import { CELL_PADDING } from '../measures.ts';
import type { PaperFaces } from './paper-faces.ts';
import { setText } from './set-text.ts';
import type { SetText } from './set-text.ts';

/** A cell of a table, its text broken into the lines that fit its width. */
export interface SetCell {
  readonly x: number;
  readonly width: number;
  readonly text: SetText | null;
  /** Lines of the text that stand in this strip. */
  readonly from: number;
  readonly to: number;
  /** Reaches down over the strips below, as far as they have the same cell covered. */
  readonly down: TableCell['down'];
}

/** A band of a table that is never cut: a row, or some lines of one that is taller than a page. */
export interface Strip {
  readonly height: number;
  readonly cells: readonly SetCell[];
  readonly shaded: boolean;
  /** Goes on with the row above: no line between. */
  readonly goesOn: boolean;
}

/** Strips that stand on one page where it has room for them. */
export interface Strips {
  readonly strips: readonly Strip[];
  /** May be cut anywhere between its strips. */
  readonly splits: boolean;
  /** A heading over the whole width, not left alone at the foot of a page. */
  readonly leads: boolean;
}

const PADDING = CELL_PADDING / 20;
const ABOVE_AND_BELOW = 1.5;

export interface SetTable {
  readonly width: number;
  readonly head: readonly Strip[];
  readonly groups: readonly Strips[];
}

/** Breaks a table into strips for pages whose type area is `height` points high. */
export function setTable(block: TableBlock, height: number, faces: PaperFaces): SetTable {
  const widths = columnWidths(block).map((width) => width / 20);
  const heads = block.rows.filter(({ head }) => head === true);
  const head = heads.flatMap((row) => stripsOf(setRow(row, widths, faces), Number.POSITIVE_INFINITY));
  const most = height - head.reduce((sum, strip) => sum + strip.height, 0);
  const body = block.rows.filter((row) => row.head !== true);
  return {
    width: widths.reduce((sum, width) => sum + width, 0),
    head,
    groups: groupsOf(body).map((rows) => ({
      strips: groupStrips(
        rows.map((row) => setRow(row, widths, faces)),
        most,
      ),
      splits: rows[0]?.splits === true,
      leads: rows[0]?.cells.length === 1,
    })),
  };
}

/** A row and those that its reaching cells cover. */
function groupsOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const covered = row.cells.some(({ down }) => down === 'on');
    const last = groups.at(-1);
    if (covered && last) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

interface SetRow {
  readonly cells: readonly SetCell[];
  readonly shaded: boolean;
  readonly splits: boolean;
}

function setRow({ cells, shaded, head, splits }: TableRow, widths: readonly number[], faces: PaperFaces): SetRow {
  let column = 0;
  let x = 0;
  const set = cells.map((cell): SetCell => {
    const columns = cell.columns ?? 1;
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    const text = cell.down === 'on' || cell.text === '' ? null : setText(cell, width - 2 * PADDING, faces);
    const place = { x, width, text, from: 0, to: text?.lines.length ?? 0, down: cell.down };
    column += columns;
    x += width;
    return place;
  });
  return { cells: set, shaded: shaded === true || head === true, splits: splits === true };
}

/** The height of a set cell, in the unit of its lines; 0 without text. */
export function heightOf({ text, from, to }: SetCell): number {
  return text === null ? 0 : (to - from) * text.lineHeight;
}

/** A row as one strip, or as several: line by line where it may be cut, or because it is taller than `most`. */
function stripsOf({ cells, shaded, splits }: SetRow, most: number): readonly Strip[] {
  const inRow = cells.filter(({ down }) => down === undefined);
  const needed = Math.max(LEAST, ...inRow.map(heightOf)) + 2 * ABOVE_AND_BELOW;
  if (splits && needed > LEAST + 2 * ABOVE_AND_BELOW) return lineStrips({ cells, shaded });
  if (needed <= most) return [{ height: needed, cells, shaded, goesOn: false }];
  const each = Math.max(1, Math.floor((most - 2 * ABOVE_AND_BELOW) / LEAST));
  const parts = Math.ceil(Math.max(...inRow.map(({ text }) => text?.lines.length ?? 0)) / each);
  return Array.from({ length: parts }, (_, at) => {
    const slice = cells.map((cell) =>
      cell.down === undefined
        ? { ...cell, from: Math.min(cell.to, at * each), to: Math.min(cell.to, (at + 1) * each) }
        : { ...cell, ...(at > 0 ? COVERED : {}) },
    );
    const height =
      Math.max(LEAST, ...slice.filter(({ down }) => down === undefined).map(heightOf)) + 2 * ABOVE_AND_BELOW;
    return { height, cells: slice, shaded, goesOn: at > 0 };
  });
}

/** A strip for each line, the first and the last with the room above and below. */
function lineStrips({ cells, shaded }: Omit<SetRow, 'splits'>): readonly Strip[] {
  const count = Math.max(...cells.map(({ text }) => text?.lines.length ?? 0));
  return Array.from({ length: count }, (_, at) => ({
    height: LEAST + (at === 0 || at === count - 1 ? ABOVE_AND_BELOW : 0),
    cells: cells.map((cell) => ({ ...cell, from: Math.min(cell.to, at), to: Math.min(cell.to, at + 1) })),
    shaded,
    goesOn: at > 0,
  }));
}

const COVERED = { down: 'on', text: null, from: 0, to: 0 } as const;
/** One line of a table. */
const LEAST = 13;

/** Rows that belong together; where a reaching cell says more than they have room for, room is added below. */
function groupStrips(rows: readonly SetRow[], most: number): readonly Strip[] {
  const strips = rows.flatMap((row) => stripsOf(row, most));
  const reaching = rows[0]?.cells.filter(({ down }) => down === 'start') ?? [];
  const wanted = Math.max(0, ...reaching.map(heightOf)) + 2 * ABOVE_AND_BELOW;
  const last = strips.at(-1);
  const more = wanted - strips.reduce((sum, { height }) => sum + height, 0);
  if (reaching.length === 0 || more <= 0 || !last) return strips;
  if (wanted <= most) return [...strips.slice(0, -1), { ...last, height: last.height + more }];
  const filler: Strip = {
    height: LEAST,
    cells: last.cells.map((cell) => ({ ...cell, text: null, from: 0, to: 0, down: cell.down && 'on' })),
    shaded: last.shaded,
    goesOn: true,
  };
  // a line more for each page that a reaching text is broken over
  const lines = Math.ceil(more / LEAST) + Math.ceil(wanted / most);
  return [...strips, ...Array.from({ length: lines }, () => filler)];
}
