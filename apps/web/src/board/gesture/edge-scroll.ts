import { BOARD } from './piece-at.ts';
import type { Point } from './point.ts';

/** How near to an edge the pointer makes the board move, and how fast at most, in pixels and pixels a frame. */
const REACH = 56;
const FASTEST = 18;

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels to scroll in this frame: grows towards the edge, negative upwards, 0 in the middle. */
export function edgeScroll(y: number, { top, bottom }: Edges): number {
  const reach = Math.min(REACH, (bottom - top) / 3);
  if (reach <= 0) return 0;
  if (y < top + reach) return -Math.ceil(FASTEST * Math.min(1, (top + reach - y) / reach));
  if (y > bottom - reach) return Math.ceil(FASTEST * Math.min(1, (y - (bottom - reach)) / reach));
  return 0;
}

/** A scrolling board and where it stood when the hand took hold: boards do not move during a drag. */
export interface ScrollEdge {
  readonly board: HTMLElement;
  readonly box: DOMRect;
}

export function scrollEdges(root: ParentNode): readonly ScrollEdge[] {
  return [...root.querySelectorAll<HTMLElement>(BOARD)].map((board) => ({ board, box: board.getBoundingClientRect() }));
}

/** Scrolls the board below the pointer by this frame's share; false when there is nothing to scroll. */
export function scrollAtEdge(edges: readonly ScrollEdge[], { x, y }: Point): boolean {
  for (const { board, box } of edges) {
    const by = x < box.left || x > box.right ? 0 : edgeScroll(y, box);
    if (by === 0) continue;
    // asked before writing: asking afterwards would lay out the page once more within the frame
    const at = board.scrollTop;
    const room = by < 0 ? at : board.scrollHeight - board.clientHeight - at;
    if (room < 1) continue;
    board.scrollTop = at + by;
    return true;
  }
  return false;
}
