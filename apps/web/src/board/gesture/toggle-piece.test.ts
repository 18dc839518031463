import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { togglePiece } from './toggle-piece.ts';

const unit = (id: string): Piece => ({ kind: 'unit', unitId: id as UnitId });
const chip = (id: string): Piece => ({ kind: 'division', divisionId: id as DivisionId });

/** a-1 holds a-1, a-2 and a-3; a-4 stands by itself. */
const structure = applyCommand(
  structureOf(plainDepartment('a', 4)),
  command('merge-units', { intoUnitId: 'a-1' as UnitId, unitIds: ['a-2', 'a-3'] as UnitId[], reasons: [] }),
);
const press = (selection: readonly Piece[], piece: Piece) => togglePiece(structure, selection, piece);

test('a press adds, a second one takes out', () => {
  const one = press([unit('a-4')], chip('a-2'));
  expect(one).toEqual([unit('a-4'), chip('a-2')]);
  expect(press(one, chip('a-2'))).toEqual([unit('a-4')]);
});

test('taking one division out of a selected card leaves its others selected', () => {
  expect(press([unit('a-4'), unit('a-1')], chip('a-2'))).toEqual([unit('a-4'), chip('a-1'), chip('a-3')]);
});

test('the one division of a selected card and the card are the same', () => {
  expect(press([unit('a-4')], chip('a-4'))).toEqual([]);
  expect(press([chip('a-4')], unit('a-4'))).toEqual([]);
});

test('a press on the name of a card takes all its divisions, one of them selected or not', () => {
  expect(press([chip('a-2'), unit('a-4')], unit('a-1'))).toEqual([unit('a-4'), unit('a-1')]);
  expect(press([chip('a-1'), chip('a-2'), chip('a-3')], unit('a-1'))).toEqual([]);
});
