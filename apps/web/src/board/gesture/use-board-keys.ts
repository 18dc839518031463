import { useEffect } from 'react';
import { preferencesStore } from '../../app/preferences-store.ts';
import { announce } from '../../components/live-region-store.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { useBoardStore } from '../use-board.ts';
import { useOpenDepartment } from '../use-open-department.ts';
import type { Acts } from './acts.ts';
import { listenToBoardKeys } from './create-board-keys.ts';
import type { HandStore } from './hand-store.ts';
import { refuse } from './use-acts.ts';

/** The keys of the board, for as long as it is shown. */
export function useBoardKeys({ hand, acts }: { readonly hand: HandStore; readonly acts: Acts }): void {
  const board = useBoardStore();
  const plan = usePlanStore();
  const openDepartment = useOpenDepartment();
  useEffect(
    () =>
      listenToBoardKeys(document, {
        board,
        hand,
        acts,
        openDepartment,
        plan: () => plan.state.getState(),
        language: () => preferencesStore.getState().language,
        announce,
        refuse: (rejection) => refuse(plan, rejection),
      }),
    [board, plan, hand, acts, openDepartment],
  );
}
