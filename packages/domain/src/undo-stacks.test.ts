import { describe, expect, test } from 'vitest';
import { command } from './command.ts';
import type { UnitId } from './ids.ts';
import type { LogEntry } from './protocol/messages.ts';
import { logEntry } from './testing/builders.ts';
import { undoStacks } from './undo-stacks.ts';

const rename = command('rename-unit', { unitId: 'a-1' as UnitId, name: '综合处' });
const takeBack = (seq: number) => command('undo', { seq, restores: [] });
const own = (seq: number, what = rename) => logEntry(seq, 'me', what);
const other = (seq: number, what = rename) => logEntry(seq, 'you', what);

function seqs(entries: readonly LogEntry[]): { undo: number[]; redo: number[] } {
  const { undo, redo } = undoStacks(entries, 'me');
  return { undo: undo.map((entry) => entry.seq), redo: redo.map((entry) => entry.seq) };
}

describe('what one person can take back', () => {
  test('nothing at first', () => {
    expect(seqs([])).toEqual({ undo: [], redo: [] });
  });

  test('the last own command comes first; those of others are never offered', () => {
    expect(seqs([own(1), other(2), own(3), other(4)])).toEqual({ undo: [1, 3], redo: [] });
  });

  test('an undo moves its target to 恢复', () => {
    expect(seqs([own(1), own(2), own(3, takeBack(2))])).toEqual({ undo: [1], redo: [3] });
  });

  test('undoing the undo is the redo, and can be undone again', () => {
    const redone = [own(1), own(2, takeBack(1)), own(3, takeBack(2))];
    expect(seqs(redone)).toEqual({ undo: [3], redo: [] });
    expect(seqs([...redone, own(4, takeBack(3))])).toEqual({ undo: [], redo: [4] });
  });

  test('n undos and n redos come back to as many commands to take back', () => {
    const log = [own(1), own(2), own(3)];
    log.push(own(4, takeBack(3)), own(5, takeBack(2)), own(6, takeBack(1)));
    expect(seqs(log)).toEqual({ undo: [], redo: [4, 5, 6] });
    log.push(own(7, takeBack(6)), own(8, takeBack(5)), own(9, takeBack(4)));
    expect(seqs(log)).toEqual({ undo: [7, 8, 9], redo: [] });
  });

  test('a new own command clears 恢复, one of others does not', () => {
    const undone = [own(1), own(2, takeBack(1))];
    expect(seqs([...undone, other(3)])).toEqual({ undo: [], redo: [2] });
    expect(seqs([...undone, own(3)])).toEqual({ undo: [3], redo: [] });
  });

  test('what somebody else took back is not offered again', () => {
    expect(seqs([own(1), own(2), other(3, takeBack(1))])).toEqual({ undo: [2], redo: [] });
  });

  test('taking back a command of somebody else is a command of one’s own', () => {
    expect(seqs([other(1), own(2, takeBack(1))])).toEqual({ undo: [2], redo: [] });
  });

  test('an older command can be taken back before the later ones', () => {
    expect(seqs([own(1), own(2), own(3, takeBack(1))])).toEqual({ undo: [2], redo: [3] });
  });

  test('an undo that is still on its way, without the server’s note, counts by what it says', () => {
    const { undoes: _, ...onItsWay } = own(2, takeBack(1));
    expect(seqs([own(1), onItsWay])).toEqual({ undo: [], redo: [2] });
  });
});
