import type { Rect, Scene, ScenePiece } from './scene.ts';
import { visibleIn } from './visible.ts';

/** The part of the scene inside `rect`, with only the pieces that reach into it: for pictures that are drawn band by band. */
export function sceneBand(scene: Scene, rect: Rect): Scene {
  const shown = new Map<Scene['blocks'][number]['block'], Set<ScenePiece>>();
  for (const { block, piece } of visibleIn(scene, rect)) {
    const pieces = shown.get(block);
    if (pieces) pieces.add(piece);
    else shown.set(block, new Set([piece]));
  }
  const blocks = scene.blocks.flatMap((placed) => {
    const pieces = shown.get(placed.block);
    if (!pieces) return [];
    const { subject, width, height } = placed.block;
    // in the order of the block: boxes lie over lines
    const kept = placed.block.pieces.filter((piece) => pieces.has(piece));
    return [{ ...placed, block: { subject, width, height, pieces: kept } }];
  });
  return { title: scene.title, bounds: rect, sheets: scene.sheets, blocks };
}
