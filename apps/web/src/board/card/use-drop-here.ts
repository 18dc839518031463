import type { UnitId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { isPreview, previewOf } from '../piece-look.ts';
import { useDragOver, useDutyOver } from '../use-piece-look.ts';

export interface DropHere {
  /** What would become of the card if divisions were let go over it. */
  readonly preview: Preview | null;
  /** The same, or what a duty let go over it would do. */
  readonly promised: Preview | null;
  readonly rejection: Rejection | null;
}

/** What is in the air above this card, if it is the one below the pointer. */
export function useDropHere(unitId: UnitId): DropHere {
  const drag = useDragOver(unitId);
  const duty = useDutyOver(unitId)?.preview ?? null;
  const preview = previewOf(drag);
  const answer = preview ?? drag?.preview ?? duty;
  if (answer === null) return { preview: null, promised: null, rejection: null };
  return isPreview(answer)
    ? { preview, promised: answer, rejection: null }
    : { preview, promised: null, rejection: answer };
}
