import type { Structure } from '@dachushi/domain/structure.ts';

const KEPT = 100;

/** The structures after the last hundred entries. A value: the next one is another, which costs a list of a hundred names for them. */
export class RecentStructures {
  private readonly newest: number;
  private readonly structures: readonly Structure[];

  /** `structures` ascending, the last of them after entry `newest`. */
  constructor(newest: number, structures: readonly Structure[]) {
    this.newest = newest;
    this.structures = structures;
  }

  /** The structure after `seq` entries, while it is kept. */
  get(seq: number): Structure | undefined {
    return this.structures[this.structures.length - 1 - (this.newest - seq)];
  }

  /** With the structure after one entry more. */
  and(structure: Structure): RecentStructures {
    const kept = this.structures.slice(1 - KEPT);
    kept.push(structure);
    return new RecentStructures(this.newest + 1, kept);
  }
}
