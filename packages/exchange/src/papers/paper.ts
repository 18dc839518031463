import type { Provenance } from '../provenance.ts';
import type { Block } from './blocks.ts';
import type { PaperHeading } from './paper-facts.ts';

/** A paper before it becomes a Word file or pages: one contents, one layout. */
export interface Paper {
  readonly title: string;
  readonly heading: PaperHeading;
  readonly provenance: Provenance;
  /** Ends with the end of its last section. */
  readonly blocks: readonly Block[];
}
