import { useState, useSyncExternalStore } from 'react';
import { useMediaQuery } from './use-media.ts';
import { visibleRows } from './visible-rows.ts';
import type { RowWindow } from './visible-rows.ts';

/** Where no layout is (yet), a screenful is assumed. */
const ASSUMED_HEIGHT = 640;
/** The drawn rows move in steps of so many, so that not every pixel of scrolling renders. */
const STEP = 4;

export interface GridView {
  readonly attach: (element: HTMLDivElement | null) => void;
  readonly scroller: HTMLDivElement | null;
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly narrow: boolean;
  readonly drawn: RowWindow;
  /** Rows that fit below the head. */
  readonly page: number;
}

/** Follows scroll and size; renders anew only when other rows have to be drawn. */
export function useGridView(rowCount: number, hasGroups: boolean): GridView {
  const coarse = useMediaQuery('(pointer: coarse)');
  const narrow = useMediaQuery('(max-width: 767px)');
  const rowHeight = coarse ? 44 : 32;
  const headHeight = hasGroups ? 48 : 36;
  const [scroller, attach] = useState<HTMLDivElement | null>(null);
  const first = useSyncExternalStore(
    (changed) => listenToScroll(scroller, changed),
    () => Math.floor((scroller?.scrollTop ?? 0) / rowHeight / STEP) * STEP,
  );
  const height = useSyncExternalStore(
    (changed) => listenToSize(scroller, changed),
    () => scroller?.clientHeight || ASSUMED_HEIGHT,
  );
  return {
    attach,
    scroller,
    rowHeight,
    headHeight,
    narrow,
    drawn: visibleRows({ top: first * rowHeight, height: height + STEP * rowHeight, rowHeight, rows: rowCount }),
    page: Math.max(1, Math.floor((height - headHeight) / rowHeight)),
  };
}

function listenToScroll(scroller: HTMLElement | null, changed: () => void): () => void {
  scroller?.addEventListener('scroll', changed, { passive: true });
  return () => scroller?.removeEventListener('scroll', changed);
}

function listenToSize(scroller: HTMLElement | null, changed: () => void): () => void {
  if (!scroller || typeof ResizeObserver === 'undefined') return () => undefined;
  const sizes = new ResizeObserver(changed);
  sizes.observe(scroller);
  return () => sizes.disconnect();
}
