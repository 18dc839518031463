import { describe, expect, it } from 'vitest';
import { createBoardStore } from './board-store.ts';
import { CUT, FOCUSED, IN_HAND, looksOn, SELECTED } from './piece-look.ts';

const unit = (unitId: string) => ({ kind: 'unit', unitId }) as never;

describe('what eyes and hands are at', () => {
  it('another department empties the hand and the selection, the same one changes nothing', () => {
    const board = createBoardStore({ departmentId: 'uc' as never, selection: [unit('a')] });
    const before = board.getState();
    before.openDepartment('uc' as never);
    expect(board.getState()).toBe(before);
    before.openDepartment('fin' as never);
    expect(board.getState()).toMatchObject({ departmentId: 'fin', selection: [], focusPiece: null, drag: null });
  });

  it('what was cut stays cut while another department is looked at', () => {
    const board = createBoardStore({ cut: [unit('a')] });
    board.getState().openDepartment('fin' as never);
    expect(board.getState().cut).toEqual([unit('a')]);
  });

  it('one number says all a card shows, and it stays the same when others are concerned', () => {
    const board = createBoardStore({ selection: [unit('a')], focusPiece: unit('b'), cut: [unit('b')] });
    expect(looksOn(board.getState()).get('unit:a')).toBe(SELECTED);
    expect(looksOn(board.getState()).get('unit:b')).toBe(FOCUSED | CUT);
    board.getState().setDrag({ pieces: [unit('a')], target: null, preview: null, point: { x: 0, y: 0 } });
    expect(looksOn(board.getState()).get('unit:a')).toBe(SELECTED | IN_HAND);
    expect(looksOn(board.getState()).has('unit:c')).toBe(false);
  });
});
