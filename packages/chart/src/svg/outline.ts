import type { Block } from '../scene.ts';
import { number } from './elements.ts';

const known = new WeakMap<Block, string>();

/** All boxes of a block as one path: what is left of them when letters are too small to be read. */
export function outlineOf(block: Block): string {
  let path = known.get(block);
  if (path === undefined) {
    path = block.pieces
      .filter((piece) => piece.type === 'box')
      .map(
        ({ x, y, width, height }) => `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z`,
      )
      .join('');
    known.set(block, path);
  }
  return path;
}
