import type { UnitId } from '@dachushi/domain/ids.ts';
import type { BoardDrag, DutyDrag } from './board-store.ts';
import { useKeyed } from './keyed-values.ts';
import { pieceViews } from './piece-look.ts';
import { useBoardStore } from './use-board.ts';

/** What the piece shows of eyes and hands (bits of piece-look.ts); nothing without a key. */
export function usePieceLook(key: string | null): number {
  return useKeyed(pieceViews(useBoardStore()).looks, key) ?? 0;
}

/** The drag for the card it is over, null for all others. */
export function useDragOver(unitId: UnitId): BoardDrag | null {
  return useKeyed(pieceViews(useBoardStore()).drags, unitId);
}

/** The same for a duty that is carried to a card. */
export function useDutyOver(unitId: UnitId): DutyDrag | null {
  return useKeyed(pieceViews(useBoardStore()).dutyDrags, unitId);
}
