import type { DropTarget } from '@dachushi/domain/drop.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenPlans } from '../../plan/open-plans.ts';
import { PlanProvider } from '../../plan/plan-context.tsx';
import { ManualClock } from '../../plan/testing/manual-clock.ts';
import { MemoryServer } from '../../plan/testing/memory-server.ts';
import { Browser, smallBaseline } from '../../plan/testing/plan-rig.ts';
import { createBoardStore } from '../board-store.ts';
import { BoardContext } from '../use-board.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { previewDrop } from './preview-drop.ts';

// a machine with other work takes longer than the usual second
configure({ asyncUtilTimeout: 60_000 });

const pieces = [{ kind: 'unit', unitId: 'a2' as UnitId }] as const;
let holdOver: (target: DropTarget | null) => Promise<void>;

beforeEach(async () => {
  const { store } = await new Browser(new MemoryServer(smallBaseline()), new ManualClock()).open();
  const plans = { store: () => store, hold: () => () => undefined } as unknown as OpenPlans;
  const board = createBoardStore({ allDepartments: true });
  holdOver = async (target) => {
    const preview = target && previewDrop(store.state.getState(), pieces, target);
    await act(async () => board.getState().setDrag({ pieces, target, preview, point: { x: 0, y: 0 } }));
  };
  render(
    <PlanProvider planId="p1" plans={plans}>
      <BoardContext value={board}>
        <PreviewPanel />
      </BoardContext>
    </PlanProvider>,
  );
});
afterEach(cleanup);

test('over nothing the panel says what to do', async () => {
  await holdOver(null);
  expect(screen.getByText('拖到一张卡片上即可合并')).toBeTruthy();
});

test('over a card that takes nothing the panel says why', async () => {
  await holdOver({ kind: 'unit', unitId: 'b1' as UnitId });
  expect(await screen.findByText(/不能跨部门合并/)).toBeTruthy();
  expect(screen.queryByText('拖到一张卡片上即可合并')).toBeNull();
});

test('over a card that takes it the panel shows the figures', async () => {
  await holdOver({ kind: 'unit', unitId: 'a1' as UnitId });
  expect(await screen.findByText('处室数')).toBeTruthy();
});
