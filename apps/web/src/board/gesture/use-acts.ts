import type { Piece } from '@dachushi/domain/drop.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { useMemo } from 'react';
import { preferencesStore } from '../../app/preferences-store.ts';
import { announce } from '../../components/live-region-store.ts';
import { showToast } from '../../components/toast-store.ts';
import { newUnitId } from '../../lib/new-id.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import type { PlanStore } from '../../plan/plan-store.ts';
import { useBoardStore } from '../use-board.ts';
import { Acts } from './acts.ts';
import { elementOf } from './piece-at.ts';

/** The acts of this board on this plan; the same ones for its whole life. */
export function useActs(): Acts {
  const board = useBoardStore();
  const plan = usePlanStore();
  return useMemo(
    () =>
      new Acts({
        board,
        plan: () => plan.state.getState(),
        dispatch: (command) => plan.actions.dispatch(command),
        undo: () => plan.actions.undo(),
        redo: () => plan.actions.redo(),
        newUnitId: () => newUnitId(),
        language: () => preferencesStore.getState().language,
        announce,
        focusSoon,
        refuse: (rejection) => refuse(plan, rejection),
      }),
    [board, plan],
  );
}

function focusSoon(piece: Piece): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body || document.activeElement === null)
      elementOf(piece)?.focus({ preventScroll: true });
  });
}

/** Why not, in the planner's words, for eyes and ears. */
export function refuse(plan: PlanStore, rejection: Rejection): void {
  const { language } = preferencesStore.getState();
  const title = rejectionText(rejection, { language, nameOf: namesIn(plan.state.getState().structure) });
  showToast({ kind: 'note', title, icon: 'locked' });
}
