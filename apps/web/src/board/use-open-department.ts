import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useCallback } from 'react';
import { useBoardStore } from './use-board.ts';

/** Shows another department; in the stacked view it is scrolled to instead of replacing the others. */
export function useOpenDepartment(): (departmentId: DepartmentId) => void {
  const store = useBoardStore();
  return useCallback(
    (departmentId) => {
      store.getState().openDepartment(departmentId);
      store.getState().setDrawer(null);
      if (store.getState().allDepartments) {
        document
          .querySelector(`[data-department-section="${CSS.escape(departmentId)}"]`)
          ?.scrollIntoView({ block: 'start' });
      }
    },
    [store],
  );
}
