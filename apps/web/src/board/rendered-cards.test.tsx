import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { act, cleanup, render } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenPlans } from '../plan/open-plans.ts';
import { PlanProvider } from '../plan/plan-context.tsx';
import { ManualClock } from '../plan/testing/manual-clock.ts';
import { MemoryServer } from '../plan/testing/memory-server.ts';
import { Browser, merge, smallBaseline } from '../plan/testing/plan-rig.ts';
import type { Window as PlanWindow } from '../plan/testing/plan-rig.ts';
import { createBoardStore } from './board-store.ts';
import type { BoardStore } from './board-store.ts';
import { createOutlookStore, OutlookContext } from './card/drop-outlook.ts';
import { UnitCard } from './card/unit-card.tsx';
import { BoardContext } from './use-board.ts';

/** Ids of the cards that React has worked on, in the order in which it did. */
let rendered: string[] = [];
let window: PlanWindow;
let board: BoardStore;

const CARDS = ['a', 'b'].flatMap((department) =>
  [1, 2, 3, 4, 5, 6].map((n) => ({ department, unit: `${department}${n}` })),
);
const unit = (unitId: string) => ({ kind: 'unit', unitId: unitId as UnitId }) as const;

beforeEach(async () => {
  // jsdom has no media queries: a wide window
  globalThis.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window = await new Browser(new MemoryServer(smallBaseline()), new ManualClock()).open();
  board = createBoardStore({ allDepartments: true });
  const plans = { store: () => window.store, hold: () => () => undefined } as unknown as OpenPlans;
  render(
    <PlanProvider planId="p1" plans={plans}>
      <BoardContext value={board}>
        <OutlookContext value={createOutlookStore()}>
          {CARDS.map((card) => (
            <Profiler key={card.unit} id={card.unit} onRender={(id) => rendered.push(id)}>
              <UnitCard
                departmentId={card.department as DepartmentId}
                unitId={card.unit as UnitId}
                first={card.unit.endsWith('1')}
              />
            </Profiler>
          ))}
        </OutlookContext>
      </BoardContext>
    </PlanProvider>,
  );
  rendered = [];
});
afterEach(cleanup);

test('a pick-up renders the piece in hand and nothing else', () => {
  act(() => board.getState().setDrag({ pieces: [unit('a2')], target: null, preview: null, point: { x: 0, y: 0 } }));
  expect(rendered).toEqual(['a2']);
});

test('another card under the pointer renders the one left and the one reached', () => {
  const drag = { pieces: [unit('a2')], preview: null, point: { x: 0, y: 0 } };
  act(() => board.getState().setDrag({ ...drag, target: unit('a4') }));
  rendered = [];
  act(() => board.getState().setDrag({ ...drag, target: unit('a5') }));
  expect([...rendered].sort()).toEqual(['a4', 'a5']);
});

test('focus renders where it leaves and where it arrives', () => {
  act(() => board.getState().focus(unit('b3')));
  expect([...new Set(rendered)].sort()).toEqual(['a1', 'b1', 'b3']); // the first cards were in the tab order until now
  rendered = [];
  act(() => board.getState().focus(unit('b4')));
  expect([...rendered].sort()).toEqual(['b3', 'b4']);
});

test('a command renders cards of its own department only', () => {
  act(() => void window.store.actions.dispatch(merge('a1', 'a2')));
  expect(rendered).toContain('a2');
  expect(rendered.filter((id) => id.startsWith('b'))).toEqual([]);
});
