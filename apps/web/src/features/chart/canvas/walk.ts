import type { Rect, Scene } from '@dachushi/chart/scene.ts';
import { visibleIn } from '@dachushi/chart/visible.ts';
import type { PlacedBox } from '@dachushi/chart/visible.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How far an arrow looks at first, and how often it doubles that. */
const REACH = 900;
const DOUBLINGS = 8;

/** The box that an arrow leads to: the nearest in that direction, straight ahead rather than aside. Looks only around. */
export function neighbour(scene: Scene, from: Rect, direction: Direction): PlacedBox | null {
  for (let reach = REACH, turn = 0; turn < DOUBLINGS; turn += 1, reach *= 2) {
    const found = nearestIn(scene, from, direction, reach);
    if (found) return found;
  }
  return null;
}

function nearestIn(scene: Scene, from: Rect, direction: Direction, reach: number): PlacedBox | null {
  let best: PlacedBox | null = null;
  let least = Infinity;
  for (const { piece, x, y } of visibleIn(scene, ahead(from, direction, reach))) {
    if (piece.type !== 'box') continue;
    const placed = { box: piece, x: piece.x + x, y: piece.y + y };
    const cost = costOf(from, { x: placed.x, y: placed.y, width: piece.width, height: piece.height }, direction);
    if (cost < least) [best, least] = [placed, cost];
  }
  return best;
}

function ahead(from: Rect, direction: Direction, reach: number): Rect {
  const around = {
    x: from.x - reach,
    y: from.y - reach,
    width: from.width + 2 * reach,
    height: from.height + 2 * reach,
  };
  if (direction === 'left') return { ...around, width: reach };
  if (direction === 'right') return { ...around, x: from.x + from.width, width: reach };
  if (direction === 'up') return { ...around, height: reach };
  return { ...around, y: from.y + from.height, height: reach };
}

function costOf(from: Rect, to: Rect, direction: Direction): number {
  const level = direction === 'left' || direction === 'right';
  const forward = level
    ? middle(to.x, to.width) - middle(from.x, from.width)
    : middle(to.y, to.height) - middle(from.y, from.height);
  const signed = direction === 'left' || direction === 'up' ? -forward : forward;
  if (signed <= 1) return Infinity;
  const aside = level ? gap(from.y, from.height, to.y, to.height) : gap(from.x, from.width, to.x, to.width);
  const offset = level
    ? middle(to.y, to.height) - middle(from.y, from.height)
    : middle(to.x, to.width) - middle(from.x, from.width);
  return signed + aside * 4 + Math.abs(offset) * 0.3;
}

function middle(start: number, length: number): number {
  return start + length / 2;
}

/** Distance between two spans, 0 when they overlap. */
function gap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, a - (b + bLength), b - (a + aLength));
}
