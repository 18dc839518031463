import type { ChartEntry } from './layout/chart-entry.ts';

/** Pixels at 100 %. A block's pieces use the block's own corner as origin. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type BoxLevel = 'city' | 'department' | 'unit';

/** The line that ties a box to its tree: drawn together with the box. Length in pixels. */
export interface Stem {
  readonly to: 'up' | 'down' | 'left' | 'right';
  readonly length: number;
}

export interface SceneBox extends Rect {
  readonly type: 'box';
  readonly id: string;
  readonly level: BoxLevel;
  readonly entry: ChartEntry;
  /** Characters one below the other. */
  readonly upright: boolean;
  readonly stem: Stem | null;
  /** Whether change is marked by frame, flag and tag. */
  readonly marks: boolean;
  /** Departments of the city view fold. */
  readonly fold: 'open' | 'closed' | null;
}

/** `tree` ties boxes to their department; `duties` is what moved by itself; the others say what became of a division. */
export type LineRole = 'tree' | 'merged' | 'kept' | 'abolished' | 'duties';

/** Straight through `points` (x, y, x, y …), or with one smooth bend between the second and the third point. Bounds in x … height. */
export interface SceneLine extends Rect {
  readonly type: 'line';
  readonly id: string;
  readonly role: LineRole;
  readonly points: readonly number[];
  readonly bend: 'none' | 'down' | 'across';
  /** Box ids at both ends, for lines of change. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A line of the tree between two boxes, for programs that keep lines glued to boxes. `down` leads from the lower edge
 * to the upper one, `across` from the right edge to the left one, `bracket` from the left edge to the left one.
 */
export interface Tie {
  /** Box ids. */
  readonly from: string;
  readonly to: string;
  readonly route: 'down' | 'across' | 'bracket';
  /** Where the line turns: y when it runs down, else x. */
  readonly turn: number;
}

export type TextRole = 'title' | 'caption' | 'figure' | 'note' | 'foot';

/** One line of text; `anchorX` and `baseline` place it, the rectangle is where it can be seen. */
export interface SceneText extends Rect {
  readonly type: 'text';
  readonly id: string;
  readonly role: TextRole;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly anchorX: number;
  readonly baseline: number;
  readonly size: number;
}

export type ScenePiece = SceneBox | SceneLine | SceneText;

/** Pieces that are laid out together and never change: one department, or one footer. */
export interface Block {
  /** The department whose boxes are inside, or null for what belongs to the whole sheet. */
  readonly subject: string | null;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly ScenePiece[];
}

export interface PlacedBlock {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

export interface Scene {
  readonly title: string;
  readonly bounds: Rect;
  /** White paper under the blocks. */
  readonly sheets: readonly Rect[];
  readonly blocks: readonly PlacedBlock[];
  /** Where a reader begins; the whole where it is not said. */
  readonly opening?: Rect;
}
