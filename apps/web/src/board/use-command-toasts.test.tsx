import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toastStore } from '../components/toast-store.ts';
import type { OpenPlans } from '../plan/open-plans.ts';
import { PlanProvider } from '../plan/plan-context.tsx';
import { ManualClock } from '../plan/testing/manual-clock.ts';
import { MemoryServer } from '../plan/testing/memory-server.ts';
import { Browser, merge, smallBaseline } from '../plan/testing/plan-rig.ts';
import type { Window as PlanWindow } from '../plan/testing/plan-rig.ts';
import { createBoardStore } from './board-store.ts';
import type { BoardStore } from './board-store.ts';
import { BoardContext } from './use-board.ts';
import { useCommandToasts } from './use-command-toasts.ts';

let window: PlanWindow;
let board: BoardStore;

function Toasts() {
  useCommandToasts();
  return null;
}

const titles = () => toastStore.getState().toasts.map(({ title }) => title);

beforeEach(async () => {
  toastStore.setState({ toasts: [] });
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList; // jsdom has no pointer: a mouse
  window = await new Browser(new MemoryServer(smallBaseline()), new ManualClock()).open();
  board = createBoardStore({ departmentId: 'a' as DepartmentId });
  const plans = { store: () => window.store, hold: () => () => undefined } as unknown as OpenPlans;
  render(
    <PlanProvider planId="p1" plans={plans}>
      <BoardContext value={board}>
        <Toasts />
      </BoardContext>
    </PlanProvider>,
  );
  act(() => void window.store.actions.dispatch(merge('a2', 'a1')));
});
afterEach(cleanup);

test('a step is told with 撤回, and taken back in sight it needs no word', () => {
  expect(titles()).toHaveLength(1);
  expect(toastStore.getState().toasts[0]?.action?.label).toBe('撤回');
  act(() => void window.store.actions.undo());
  expect(titles()).toEqual([]);
});

test('what is taken back in another department is told, with 恢复', () => {
  const [told] = titles();
  act(() => board.getState().openDepartment('b' as DepartmentId));
  act(() => void window.store.actions.undo());
  expect(titles()).toEqual([`已撤回：${told}`]);
  const [toast] = toastStore.getState().toasts;
  expect(toast?.detail).toContain('6 → 6 个');
  act(() => toast?.action?.run());
  expect(titles()).toEqual([told]); // done again
});
