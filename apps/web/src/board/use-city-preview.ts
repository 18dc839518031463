import type { Assessment } from '@dachushi/domain/assessment.ts';
import { previewOf } from './piece-look.ts';
import { useBoard } from './use-board.ts';

/** The whole plan's figures as the drop would leave them; null when nothing is in the air. */
export function useCityPreview(): Assessment | null {
  return useBoard((board) => previewOf(board.drag)?.assessment ?? null);
}
