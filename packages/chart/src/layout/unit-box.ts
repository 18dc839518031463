import type { SceneBox, Stem } from '../scene.ts';
import { boxIdOf } from './chart-entry.ts';
import type { ChartEntry } from './chart-entry.ts';

/** What all units of one department's half share. */
export interface UnitColumn {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly marks: boolean;
  readonly stem: Stem;
}

/** One of tens of thousands: it knows where it stands and what it stands for, the rest is its column's. */
export class UnitBox implements SceneBox {
  readonly type = 'box';
  readonly y: number;
  readonly entry: ChartEntry;
  readonly #column: UnitColumn;

  constructor(column: UnitColumn, y: number, entry: ChartEntry) {
    this.#column = column;
    this.y = y;
    this.entry = entry;
  }

  get x(): number {
    return this.#column.x;
  }

  get width(): number {
    return this.#column.width;
  }

  get height(): number {
    return this.#column.height;
  }

  get marks(): boolean {
    return this.#column.marks;
  }

  get stem(): Stem {
    return this.#column.stem;
  }

  get level(): 'unit' {
    return 'unit';
  }

  get upright(): boolean {
    return false;
  }

  get fold(): null {
    return null;
  }

  get id(): string {
    return boxIdOf(this.entry);
  }
}
