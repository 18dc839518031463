import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useEffect } from 'react';
import { usePlanStore } from '../plan/plan-context.tsx';
import { usePeopleStore } from '../people/people-context.tsx';
import { wishStore } from '../people/wish-store.ts';
import type { BoardWish } from '../people/wish-store.ts';
import { readSelection } from './address.ts';
import { pieceKey } from './board-store.ts';
import type { BoardStore, BoardView } from './board-store.ts';
import { useBoardStore } from './use-board.ts';

/** More says nothing to anybody; the server takes no more either. */
const MOST_PIECES = 30;

/** Tells the others what is selected and in the hand, and shows what somebody who is followed shows. Renders nothing. */
export function usePresence(): void {
  const board = useBoardStore();
  const people = usePeopleStore();
  const plan = usePlanStore();
  useEffect(() => {
    people.move(atHand(board.getState()));
    const stopTelling = board.subscribe((now, before) => {
      if (
        now.selection !== before.selection ||
        now.drag?.pieces !== before.drag?.pieces ||
        now.mergeMenu !== before.mergeMenu
      )
        people.move(atHand(now));
    });
    const take = () => {
      const { wish } = wishStore.getState();
      if (wish === null) return;
      wishStore.setState({ wish: null });
      const known =
        wish.departmentId !== null &&
        plan.state.getState().structure.departments.has(wish.departmentId as DepartmentId);
      if (known) show(board, wish);
    };
    take();
    const stopTaking = wishStore.subscribe(take);
    return () => {
      stopTelling();
      stopTaking();
      people.move({ selection: [], holds: [] });
    };
  }, [board, people, plan]);
}

function atHand({ selection, drag, mergeMenu }: BoardView) {
  const held = drag?.pieces ?? mergeMenu?.pieces ?? [];
  return {
    selection: selection.slice(0, MOST_PIECES).map(pieceKey),
    holds: held.slice(0, MOST_PIECES).map(pieceKey),
  };
}

function show(board: BoardStore, { departmentId, selection }: BoardWish): void {
  const { openDepartment, select } = board.getState();
  openDepartment(departmentId as DepartmentId);
  select(readSelection(`?sel=${selection.join(',')}`));
}
