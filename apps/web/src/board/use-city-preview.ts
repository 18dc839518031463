import type { Assessment } from '@dachushi/domain/assessment.ts';
import { previewOf } from './piece-look.ts';
import type { Board } from './board-store.ts';
import { useBoardSoon } from './use-board-soon.ts';

/** The whole plan's figures as the drop would leave them; null when nothing is in the air. */
export function useCityPreview(): Assessment | null {
  return useBoardSoon(assessmentInTheAir);
}

function assessmentInTheAir({ drag }: Board): Assessment | null {
  return previewOf(drag)?.assessment ?? null;
}
