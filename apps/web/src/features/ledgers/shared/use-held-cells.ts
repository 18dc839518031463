import { useCallback, useState } from 'react';
import { cellKey } from '../../../components/grid/grid-column.ts';
import type { CellEdit, HeldCell } from '../../../components/grid/grid-column.ts';

interface RefusedEdit extends CellEdit {
  /** Absent while the cell only waits for an answer. */
  readonly why?: string;
}

/** What was typed and is not so: kept beside the ledger, never in it. */
export function useHeldCells() {
  const [held, setHeld] = useState<ReadonlyMap<string, HeldCell>>(new Map());
  const drop = useCallback((keys: readonly string[]) => {
    setHeld((now) =>
      keys.some((key) => now.has(key)) ? new Map([...now].filter(([key]) => !keys.includes(key))) : now,
    );
  }, []);
  /** These are held from now on; what the same act put into other cells is held no more. */
  const hold = useCallback((all: readonly CellEdit[], refused: readonly RefusedEdit[]) => {
    setHeld((now) => {
      const next = new Map(now);
      for (const { rowKey, columnId } of all) next.delete(cellKey(rowKey, columnId));
      for (const { rowKey, columnId, text, why } of refused)
        next.set(cellKey(rowKey, columnId), why === undefined ? { text } : { text, why });
      return next;
    });
  }, []);
  return { held, hold, drop };
}
