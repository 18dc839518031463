import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import type { Board } from './board-store.ts';
import { previewOf } from './piece-look.ts';
import { useBoardSoon } from './use-board-soon.ts';

/** One department's figures as the drop would leave them; null when it is not the one concerned. */
export function useDepartmentPreview(departmentId: DepartmentId): DepartmentAssessment | null {
  const preview = useBoardSoon(previewInTheAir);
  return preview?.departmentId === departmentId ? (preview.assessment.departments.get(departmentId) ?? null) : null;
}

function previewInTheAir({ drag }: Board): Preview | null {
  return previewOf(drag);
}
