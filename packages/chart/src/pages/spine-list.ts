import type { SceneBox, ScenePiece, Tie } from '../scene.ts';
import { line } from '../layout/pieces.ts';

/** Boxes in columns under a head, each column hanging on a line to its left. Sizes in pixels. */
export interface SpineList {
  /** Odd, so that no line of a column runs under the head. */
  readonly columns: number;
  readonly perColumn: number;
  /** Of a column with everything in it, and where its boxes begin. */
  readonly columnWidth: number;
  readonly inset: number;
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly gap: number;
}

const SPINE = 8;

export function placeIn(list: SpineList, at: number): { readonly x: number; readonly y: number } {
  const column = Math.floor(at / list.perColumn);
  return {
    x: column * list.columnWidth + SPINE + list.inset,
    y: list.headHeight + list.gap + (at % list.perColumn) * list.rowHeight,
  };
}

export function listHeight({ headHeight, gap, perColumn, rowHeight }: SpineList): number {
  return headHeight + gap + perColumn * rowHeight;
}

/** One, three or five columns: as many as give the largest letters. */
export function bestColumns(scaleWith: (columns: number) => number): number {
  return [1, 3, 5].reduce((best, columns) => (scaleWith(columns) > scaleWith(best) + 0.02 ? columns : best));
}

/** From the sides of the head along to each column, down, and into every box from the left. */
export function spineLines(
  list: SpineList,
  head: SceneBox,
  boxes: readonly SceneBox[],
): { readonly lines: readonly ScenePiece[]; readonly ties: readonly Tie[] } {
  const level = head.y + head.height / 2;
  const lines: ScenePiece[] = [];
  const ties: Tie[] = [];
  for (let from = 0; from < boxes.length; from += list.perColumn) {
    const column = from / list.perColumn;
    const spine = column * list.columnWidth + SPINE;
    const run = boxes.slice(from, from + list.perColumn);
    const last = run.at(-1);
    const onLeft = spine < head.x;
    const edge = onLeft ? head.x : head.x + head.width;
    if (last)
      lines.push(line(`${head.id}|spine ${column}`, [edge, level, spine, level, spine, last.y + last.height / 2]));
    for (const each of run)
      ties.push({ from: head.id, to: each.id, route: onLeft ? 'bracket' : 'across', turn: spine });
  }
  return { lines, ties };
}
