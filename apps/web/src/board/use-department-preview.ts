import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { previewOf } from './piece-look.ts';
import { useBoard } from './use-board.ts';

/** One department's figures as the drop would leave them; null when it is not the one concerned. */
export function useDepartmentPreview(departmentId: DepartmentId): DepartmentAssessment | null {
  return useBoard((board) => {
    const preview = previewOf(board.drag);
    return preview !== null && preview.departmentId === departmentId
      ? (preview.assessment.departments.get(departmentId) ?? null)
      : null;
  });
}
