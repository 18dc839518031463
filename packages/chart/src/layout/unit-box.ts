import type { SceneBox, Stem } from '../scene.ts';
import { boxIdOf, entryOf } from './chart-entry.ts';
import type { ChartEntry, Subject } from './chart-entry.ts';

/** What all units of one department's half share. */
export interface UnitColumn {
  readonly departmentId: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly marks: boolean;
  readonly stem: Stem;
}

/** One of tens of thousands: it knows where it stands; what it prints is put together when somebody looks. */
export class UnitBox implements SceneBox {
  readonly type = 'box';
  readonly y: number;
  readonly #column: UnitColumn;
  readonly #subject: Subject;
  #entry: ChartEntry | null = null;

  constructor(column: UnitColumn, y: number, subject: Subject) {
    this.#column = column;
    this.y = y;
    this.#subject = subject;
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

  get entry(): ChartEntry {
    return (this.#entry ??= entryOf(this.#column.departmentId, this.#subject));
  }

  get id(): string {
    return boxIdOf(this.entry);
  }
}
