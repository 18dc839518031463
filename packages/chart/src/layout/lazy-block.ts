import type { Block, ScenePiece } from '../scene.ts';

interface Size {
  readonly subject: string;
  readonly width: number;
  readonly height: number;
}

/** A block whose size is known at once and whose pieces are laid out when somebody first looks. */
export function lazyBlock(size: Size, layOut: () => readonly ScenePiece[]): Block {
  return new LazyBlock(size, layOut);
}

class LazyBlock implements Block {
  readonly subject: string;
  readonly width: number;
  readonly height: number;
  #pieces: readonly ScenePiece[] | (() => readonly ScenePiece[]);

  constructor({ subject, width, height }: Size, layOut: () => readonly ScenePiece[]) {
    this.subject = subject;
    this.width = width;
    this.height = height;
    this.#pieces = layOut;
  }

  get pieces(): readonly ScenePiece[] {
    if (typeof this.#pieces === 'function') this.#pieces = this.#pieces();
    return this.#pieces;
  }
}
