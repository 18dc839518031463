import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../app/paths.ts';
import { usePlan, usePlanStore } from '../plan/plan-context.tsx';
import { writeSelection } from './address.ts';
import { useBoard, useBoardStore } from './use-board.ts';

/**
 * Keeps address and board the same: a typed or shared address opens its department, a chosen department shows in the
 * address (each one a step for the browser's back button), a changed selection replaces it quietly.
 */
export function useAddress(addressed: string | undefined): void {
  const board = useBoardStore();
  const plan = usePlanStore();
  const planId = usePlan((state) => state.planId);
  const departmentId = useBoard((state) => state.departmentId);
  const selection = useBoard((state) => state.selection);
  const [, navigate] = useLocation();

  useEffect(() => {
    const { departments } = plan.state.getState().structure;
    const known = addressed !== undefined && departments.has(addressed as DepartmentId);
    const first = departments.keys().next().value ?? null;
    board.getState().openDepartment(known ? (addressed as DepartmentId) : (board.getState().departmentId ?? first));
    const now = board.getState().departmentId;
    if (now !== null && !departments.has(now)) board.getState().openDepartment(first);
  }, [addressed, board, plan]);

  useEffect(() => {
    if (departmentId === null) return;
    const path = pathTo('board', { planId, departmentId });
    const wanted = path + writeSelection(selection);
    const { pathname, search } = window.location;
    if (pathname + search === wanted) return;
    navigate(wanted, { replace: pathname === path || addressed === undefined });
  }, [planId, departmentId, selection, addressed, navigate]);
}
