import type { Block, Rect, Tie } from '../scene.ts';
import type { Paper } from './paper.ts';

/** `both`: the two trees facing each other. `changes`: the units after, each over what it is made of. */
export type PageSide = 'before' | 'after' | 'both' | 'changes';
export type PageLook = 'official' | 'horizontal' | 'compact';

/** What fills the middle of a page, in pixels of its own. */
export interface PageContent {
  readonly block: Block;
  readonly ties: readonly Tie[];
  /** Points of the page for each pixel of the block. */
  readonly scale: number;
}

/** A block on a page; x and y in points. */
export interface PagePart extends PageContent {
  readonly x: number;
  readonly y: number;
}

/** A place on the page that leads to another one, in points. */
export interface PageLink extends Rect {
  readonly toPage: number;
}

export interface ChartPage {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** Null for an overview and for pages that hold several departments. */
  readonly departmentId: string | null;
  readonly parts: readonly PagePart[];
  readonly links: readonly PageLink[];
}

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
}

/** A chart over pages of one size: the same for every kind of file with pages. */
export interface ChartPages {
  readonly title: string;
  readonly paper: Paper;
  readonly pages: readonly ChartPage[];
  /** First pages of what a reader looks for, in order. */
  readonly outline: readonly OutlineEntry[];
}
