import { SEED } from '@dachushi/domain/testing/seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_CELL, nextGridState, rangeOf } from './grid-state.ts';
import type { GridAction, GridMove, GridState } from './grid-state.ts';

const size = { rows: 100, columns: 6, page: 20 };
const at = (row: number, column: number): GridState => ({
  active: { row, column },
  anchor: { row, column },
  editing: null,
});
const go = (state: GridState, ...actions: readonly GridAction[]) =>
  actions.reduce((now, action) => nextGridState(now, action, size), state);
const move = (to: GridMove, extend = false): GridAction => ({ type: 'move', to, extend });

describe('the cursor of a grid', () => {
  it.each<[GridMove, number, number]>([
    ['left', 50, 2],
    ['right', 50, 4],
    ['up', 49, 3],
    ['down', 51, 3],
    ['row-start', 50, 0],
    ['row-end', 50, 5],
    ['page-up', 31, 3],
    ['page-down', 69, 3],
    ['top', 0, 3],
    ['bottom', 99, 3],
    ['first', 0, 0],
    ['last', 99, 5],
  ])('%s goes to row %i, column %i', (to, row, column) => {
    expect(go(at(50, 3), move(to))).toEqual(at(row, column));
  });

  it('Shift keeps the anchor, so that the range grows and shrinks again', () => {
    const grown = go(at(2, 2), move('down', true), move('right', true));
    expect(rangeOf(grown)).toEqual({ top: 2, bottom: 3, left: 2, right: 3 });
    expect(rangeOf(go(grown, move('up', true), move('up', true)))).toEqual({ top: 1, bottom: 2, left: 2, right: 3 });
    expect(go(grown, move('down'))).toEqual(at(4, 3));
  });

  it('Enter after typing goes down, Tab right and on into the next row, Shift+Tab back', () => {
    const typing = go(at(4, 5), { type: 'edit', text: '12' });
    expect(typing.editing).toEqual({ text: '12' });
    expect(go(typing, { type: 'leave-editor', step: 'down' })).toEqual(at(5, 5));
    expect(go(typing, { type: 'leave-editor', step: 'right' })).toEqual(at(5, 0));
    expect(go(go(at(5, 0), { type: 'edit', text: '' }), { type: 'leave-editor', step: 'left' })).toEqual(at(4, 5));
    expect(go(typing, { type: 'leave-editor', step: null })).toEqual(at(4, 5));
  });

  it('typing ends a range: one cell is typed into', () => {
    const wide = go(at(2, 2), move('down', true));
    expect(rangeOf(go(wide, { type: 'edit', text: '1' }))).toEqual({ top: 3, bottom: 3, left: 2, right: 2 });
  });

  it('whole rows and the whole grid can be selected', () => {
    const rows = go(at(2, 2), move('down', true), { type: 'select-row' });
    expect(rangeOf(rows)).toEqual({ top: 2, bottom: 3, left: 0, right: 5 });
    expect(rangeOf(go(at(9, 9), { type: 'select-all' }))).toEqual({ top: 0, bottom: 99, left: 0, right: 5 });
  });

  it('when rows go, the cursor stays inside; otherwise nothing changes', () => {
    const state = at(50, 3);
    expect(nextGridState(state, { type: 'fit' }, size)).toBe(state);
    expect(nextGridState(state, { type: 'fit' }, { ...size, rows: 10 })).toEqual(at(9, 3));
    expect(nextGridState(state, { type: 'fit' }, { ...size, rows: 0 })).toEqual(at(0, 3));
  });

  it('no sequence of acts leaves the grid', () => {
    const moves = fc.constantFrom<GridMove>('left', 'right', 'up', 'down', 'page-up', 'page-down', 'row-end', 'last');
    const action: fc.Arbitrary<GridAction> = fc.oneof(
      fc.record({ type: fc.constant('move' as const), to: moves, extend: fc.boolean() }),
      fc.record({
        type: fc.constant('point' as const),
        at: fc.record({ row: fc.integer(), column: fc.integer() }),
        extend: fc.boolean(),
      }),
      fc.constant<GridAction>({ type: 'leave-editor', step: 'right' }),
      fc.constant<GridAction>({ type: 'select-row' }),
    );
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const { top, bottom, left, right } = rangeOf(go(FIRST_CELL, ...actions));
        return top >= 0 && left >= 0 && bottom < size.rows && right < size.columns;
      }),
      { seed: SEED },
    );
  });
});
