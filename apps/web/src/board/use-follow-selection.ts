import { departmentOfPiece } from '@dachushi/domain/drop.ts';
import { useEffect } from 'react';
import { usePlanStore } from '../plan/plan-context.tsx';
import { useBoard, useBoardStore } from './use-board.ts';

/** Where all departments are stacked, header and rail follow the card that was chosen. */
export function useFollowSelection(): void {
  const board = useBoardStore();
  const plan = usePlanStore();
  const first = useBoard((state) => (state.allDepartments ? state.selection[0] : undefined));
  useEffect(() => {
    if (first === undefined) return;
    const department = departmentOfPiece(plan.state.getState().structure, first);
    if (department) board.setState({ departmentId: department.id });
  }, [board, plan, first]);
}
