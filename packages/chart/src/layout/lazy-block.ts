import type { Block, ScenePiece } from '../scene.ts';

/** A block whose size is known at once and whose pieces are laid out when somebody first looks. */
export function lazyBlock(
  size: { readonly subject: string; readonly width: number; readonly height: number },
  layOut: () => readonly ScenePiece[],
): Block {
  let pieces: readonly ScenePiece[] | null = null;
  return {
    subject: size.subject,
    width: size.width,
    height: size.height,
    get pieces() {
      pieces ??= layOut();
      return pieces;
    },
  };
}
