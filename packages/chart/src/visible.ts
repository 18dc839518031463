import type { Block, Rect, Scene, SceneBox, ScenePiece } from './scene.ts';

/** A piece and where its block stands. */
export interface VisiblePiece {
  readonly piece: ScenePiece;
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

const CELL = 640;
const FEW = 96;
const MANY_CELLS = 64;

interface BlockIndex {
  readonly cells: ReadonlyMap<string, readonly ScenePiece[]>;
  /** Long lines: looked at every time. */
  readonly everywhere: readonly ScenePiece[];
}

/** Built when a block is first looked into, kept as long as the block lives. */
const indexes = new WeakMap<Block, BlockIndex>();

/** Everything of the scene that touches `rect`, each piece once; cost grows with what is visible, not with the scene. */
export function visibleIn(scene: Scene, rect: Rect): readonly VisiblePiece[] {
  const found: VisiblePiece[] = [];
  for (const { block, x, y } of scene.blocks) {
    const local = { x: rect.x - x, y: rect.y - y, width: rect.width, height: rect.height };
    if (
      !touches(local, {
        x: -OVERHANG,
        y: -OVERHANG,
        width: block.width + 2 * OVERHANG,
        height: block.height + 2 * OVERHANG,
      })
    )
      continue;
    for (const piece of candidates(block, local)) {
      if (pieceTouches(piece, local)) found.push({ piece, block, x, y });
    }
  }
  return found;
}

export interface PlacedBox {
  readonly box: SceneBox;
  readonly x: number;
  readonly y: number;
}

/** Every box with its place in the scene, in official order. */
export function boxesOf(scene: Scene): readonly PlacedBox[] {
  const boxes: PlacedBox[] = [];
  for (const { block, x, y } of scene.blocks) {
    for (const piece of block.pieces)
      if (piece.type === 'box') boxes.push({ box: piece, x: piece.x + x, y: piece.y + y });
  }
  return boxes;
}

/** The box with this id; looks only into blocks of its department. */
export function findBox(scene: Scene, boxId: string): PlacedBox | null {
  for (const { block, x, y } of scene.blocks) {
    const first = block.subject;
    if (first !== null && !boxId.startsWith(first, 2)) continue;
    for (const piece of block.pieces) {
      if (piece.type === 'box' && piece.id === boxId) return { box: piece, x: piece.x + x, y: piece.y + y };
    }
  }
  return null;
}

/** Flags and tags stand a little outside their box. */
const OVERHANG = 32;

function candidates(block: Block, rect: Rect): Iterable<ScenePiece> {
  if (block.pieces.length <= FEW) return block.pieces;
  const { cells, everywhere } = indexOf(block);
  const found = new Set<ScenePiece>(everywhere);
  const left = Math.max(0, rect.x - OVERHANG);
  const top = Math.max(0, rect.y - OVERHANG);
  const right = Math.min(block.width, rect.x + rect.width) + OVERHANG;
  const bottom = Math.min(block.height, rect.y + rect.height) + OVERHANG;
  for (let column = Math.floor(left / CELL); column * CELL <= right; column += 1) {
    for (let row = Math.floor(top / CELL); row * CELL <= bottom; row += 1) {
      for (const piece of cells.get(`${column},${row}`) ?? []) found.add(piece);
    }
  }
  return found;
}

function indexOf(block: Block): BlockIndex {
  let index = indexes.get(block);
  if (!index) indexes.set(block, (index = buildIndex(block)));
  return index;
}

function buildIndex(block: Block): BlockIndex {
  const cells = new Map<string, ScenePiece[]>();
  const everywhere: ScenePiece[] = [];
  for (const piece of block.pieces) {
    const reach = reachOf(piece);
    const [left, right] = [Math.floor(reach.x / CELL), Math.floor((reach.x + reach.width) / CELL)];
    const [top, bottom] = [Math.floor(reach.y / CELL), Math.floor((reach.y + reach.height) / CELL)];
    if ((right - left + 1) * (bottom - top + 1) > MANY_CELLS) {
      everywhere.push(piece);
      continue;
    }
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        const key = `${column},${row}`;
        const cell = cells.get(key);
        if (cell) cell.push(piece);
        else cells.set(key, [piece]);
      }
    }
  }
  return { cells, everywhere };
}

function pieceTouches(piece: ScenePiece, rect: Rect): boolean {
  return touches(rect, reachOf(piece));
}

function touches(a: Rect, b: Rect): boolean {
  return b.x <= a.x + a.width && b.x + b.width >= a.x && b.y <= a.y + a.height && b.y + b.height >= a.y;
}

/** The piece with its stem, flag and tag. */
function reachOf(piece: ScenePiece): Rect {
  if (piece.type !== 'box') return piece;
  const reach = Math.max(piece.marks ? OVERHANG : 4, piece.stem?.length ?? 0);
  return { x: piece.x - reach, y: piece.y - reach, width: piece.width + 2 * reach, height: piece.height + 2 * reach };
}
