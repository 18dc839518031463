import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { pieceExists } from '@dachushi/domain/drop.ts';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../app/paths.ts';
import { usePlan, usePlanStore } from '../plan/plan-context.tsx';
import { readSelection, writeSelection } from './address.ts';
import { useBoard, useBoardStore } from './use-board.ts';

/**
 * Keeps address and board the same: a typed or shared address, and the browser's own back and forward, open their
 * department with what was selected there; a chosen department shows in the address (each one a step for the back
 * button), a changed selection replaces it quietly.
 */
export function useAddress(addressed: string | undefined): void {
  const board = useBoardStore();
  const plan = usePlanStore();
  const planId = usePlan((state) => state.planId);
  const departmentId = useBoard((state) => state.departmentId);
  const selection = useBoard((state) => state.selection);
  const [, navigate] = useLocation();

  useEffect(() => {
    const { structure } = plan.state.getState();
    const { departments } = structure;
    const { departmentId: open, openDepartment, select } = board.getState();
    if (addressed !== undefined && departments.has(addressed as DepartmentId) && addressed !== open) {
      openDepartment(addressed as DepartmentId);
      select(readSelection(window.location.search).filter((piece) => pieceExists(structure, piece)));
    } else if (open === null || !departments.has(open)) openDepartment(departments.keys().next().value ?? null);
  }, [addressed, board, plan]);

  useEffect(() => {
    // as the board is now: the effect above may just have followed the address, which must not be led back again
    const { departmentId: open, selection: selected } = board.getState();
    if (open === null) return;
    const path = pathTo('board', { planId, departmentId: open });
    const wanted = path + writeSelection(selected);
    const { pathname, search } = window.location;
    if (pathname + search === wanted) return;
    navigate(wanted, { replace: pathname === path || addressed === undefined });
  }, [board, planId, departmentId, selection, addressed, navigate]);
}
