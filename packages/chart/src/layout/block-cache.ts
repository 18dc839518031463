import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { Block } from '../scene.ts';

/** Blocks by the department they were laid out from: an untouched department is never laid out again. */
export class BlockCache {
  readonly #blocks = new WeakMap<DepartmentComparison, Map<string, Block>>();

  get(department: DepartmentComparison, variant: string, layOut: () => Block): Block {
    let variants = this.#blocks.get(department);
    if (!variants) this.#blocks.set(department, (variants = new Map()));
    let block = variants.get(variant);
    if (!block) variants.set(variant, (block = layOut()));
    return block;
  }
}

/** For a scene that is drawn once. */
export const NOT_KEPT: Pick<BlockCache, 'get'> = { get: (_department, _variant, layOut) => layOut() };
