import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { act, cleanup, configure, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Route } from 'wouter';
import type { OpenPlans } from '../plan/open-plans.ts';
import { PlanProvider } from '../plan/plan-context.tsx';
import { ManualClock } from '../plan/testing/manual-clock.ts';
import { MemoryServer } from '../plan/testing/memory-server.ts';
import { Browser, smallBaseline } from '../plan/testing/plan-rig.ts';
import { createBoardStore } from './board-store.ts';
import type { BoardStore } from './board-store.ts';
import { useAddress } from './use-address.ts';
import { BoardContext } from './use-board.ts';

// a machine with other work takes longer than the usual second
configure({ asyncUtilTimeout: 60_000 });

let board: BoardStore;

const unit = (unitId: string) => ({ kind: 'unit', unitId: unitId as UnitId }) as const;
const choose = (departmentId: string) => act(() => board.getState().openDepartment(departmentId as DepartmentId));
const address = () => window.location.pathname + window.location.search;

function Follower({ addressed }: { readonly addressed: string | undefined }) {
  useAddress(addressed);
  return null;
}

beforeEach(async () => {
  const open = await new Browser(new MemoryServer(smallBaseline()), new ManualClock()).open();
  const plans = { store: () => open.store, hold: () => () => undefined } as unknown as OpenPlans;
  window.history.pushState(null, '', '/plans/p1/board/a');
  board = createBoardStore({ departmentId: 'a' as DepartmentId });
  render(
    <PlanProvider planId="p1" plans={plans}>
      <BoardContext value={board}>
        <Route path="/plans/:planId/board/:departmentId?">
          {({ departmentId }) => <Follower addressed={departmentId} />}
        </Route>
      </BoardContext>
    </PlanProvider>,
  );
});
afterEach(cleanup);

test('a chosen department shows in the address', () => {
  choose('b');
  expect(address()).toBe('/plans/p1/board/b');
});

test('back and forward walk through the departments, and bring back what was selected there', async () => {
  act(() => board.getState().select([unit('a2')]));
  expect(address()).toBe('/plans/p1/board/a?sel=unit:a2');
  choose('b');
  act(() => window.history.back());
  await waitFor(() => expect(board.getState().departmentId).toBe('a'));
  expect(board.getState().selection).toEqual([unit('a2')]);
  expect(address()).toBe('/plans/p1/board/a?sel=unit:a2');
  act(() => window.history.forward());
  await waitFor(() => expect(board.getState().departmentId).toBe('b'));
  expect(address()).toBe('/plans/p1/board/b');
  expect(board.getState().selection).toEqual([]);
});

test('back to a card that has gone since selects nothing', async () => {
  act(() => board.getState().select([unit('gone')]));
  choose('b');
  act(() => window.history.back());
  await waitFor(() => expect(board.getState().departmentId).toBe('a'));
  expect(board.getState().selection).toEqual([]);
  expect(address()).toBe('/plans/p1/board/a');
});
