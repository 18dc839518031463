import { useState } from 'react';
import type { FoundRow } from './found-rows.ts';

export interface OpenedRow {
  readonly row: FoundRow | null;
  /** Its place in the list; −1 when none is opened. */
  readonly at: number;
}

/**
 * The opened row. When it has gone (fixed, waived, filtered away) the one that took its place is opened instead, so that
 * one finding after the other can be worked off without going back to the list.
 */
export function useOpenedRow(order: readonly FoundRow[], key: string | null, docked: boolean): OpenedRow {
  const [lastAt, setLastAt] = useState(0);
  const found = key === null ? -1 : order.findIndex((row) => row.key === key);
  if (found >= 0 && found !== lastAt) setLastAt(found);
  if (found >= 0) return { row: order[found] ?? null, at: found };
  if (!docked || order.length === 0) return { row: null, at: -1 };
  const at = Math.min(lastAt, order.length - 1);
  return { row: order[at] ?? null, at };
}
