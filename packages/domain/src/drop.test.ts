import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand, checkCommand } from './apply-command.ts';
import { indexBaseline } from './baseline.ts';
import { command } from './command.ts';
import type { Department } from './division.ts';
import { commandForDrop, departmentOfPiece, gather, pieceExists } from './drop.ts';
import type { DropTarget, Piece } from './drop.ts';
import { NO_ESTABLISHMENT } from './establishment.ts';
import type { DepartmentId, DivisionId, UnitId } from './ids.ts';
import { structureFromBaseline } from './initial-structure.ts';
import { isRejection } from './rejection.ts';
import type { Structure } from './structure.ts';
import { SEED } from './testing/seed.ts';

const unitId = (id: string) => id as UnitId;
const divisionId = (id: string) => id as DivisionId;
const card = (id: string): Piece => ({ kind: 'unit', unitId: unitId(id) });
const chip = (id: string): Piece => ({ kind: 'division', divisionId: divisionId(id) });
const onto = (id: string): DropTarget => ({ kind: 'unit', unitId: unitId(id) });

function department(id: string, count: number): Department {
  return {
    id: id as DepartmentId,
    name: id,
    category: '工作部门',
    inScope: true,
    exemptReason: null,
    items: [],
    divisions: Array.from({ length: count }, (_, at) => ({
      id: divisionId(`${id}-${at + 1}`),
      name: `${id} 处 ${at + 1}`,
      kind: '业务',
      duties: [],
      establishment: NO_ESTABLISHMENT,
      posts: { chief: 1, deputy: 0 },
      counted: true,
      protected: at === count - 1,
      temporary: null,
    })),
  };
}

function start(): Structure {
  const baseline = {
    title: '示意',
    baseDate: '2015-12-31',
    source: '示意',
    countingBasis: '全部计入',
    notice: null,
    departments: [department('a', 5), department('b', 3)],
  };
  return structureFromBaseline(indexBaseline(baseline).index);
}

function drop(structure: Structure, pieces: readonly Piece[], target: DropTarget): Structure {
  const meant = commandForDrop(structure, pieces, target);
  if (isRejection(meant)) throw new Error(meant.code);
  return applyCommand(structure, meant);
}

const codeOf = (structure: Structure, pieces: readonly Piece[], target: DropTarget) => {
  const meant = commandForDrop(structure, pieces, target);
  return isRejection(meant) ? meant.code : null;
};

describe('a drop', () => {
  test('of cards onto a card merges them into it', () => {
    expect(commandForDrop(start(), [card('a-1'), card('a-2')], onto('a-3'))).toEqual(
      command('merge-units', { unitIds: [unitId('a-1'), unitId('a-2')], intoUnitId: unitId('a-3'), reasons: [] }),
    );
  });
  test('of one chip out of several onto another card moves that division', () => {
    const merged = drop(start(), [card('a-1')], onto('a-2'));
    expect(commandForDrop(merged, [chip('a-1')], onto('a-3'))).toEqual(
      command('move-divisions', { divisionIds: [divisionId('a-1')], toUnitId: unitId('a-3') }),
    );
  });
  test('of all chips of a card is a drop of the card', () => {
    const merged = drop(start(), [card('a-1')], onto('a-2'));
    expect(commandForDrop(merged, [chip('a-1'), chip('a-2')], onto('a-3'))).toEqual(
      command('merge-units', { unitIds: [unitId('a-2')], intoUnitId: unitId('a-3'), reasons: [] }),
    );
  });
  test('of the last chip of a newly created unit leaves that unit standing', () => {
    const created = applyCommand(
      start(),
      command('create-unit', { unitId: unitId('n'), departmentId: 'a' as DepartmentId, name: '审批办', kind: '审批' }),
    );
    const filled = drop(created, [card('a-1')], onto('n'));
    expect(commandForDrop(filled, [chip('a-1')], onto('a-2'))).toMatchObject({ type: 'move-divisions' });
  });
  test('of cards and chips together moves every division', () => {
    const merged = drop(start(), [card('a-1')], onto('a-2'));
    expect(commandForDrop(merged, [card('a-3'), chip('a-1')], onto('a-4'))).toEqual(
      command('move-divisions', { divisionIds: [divisionId('a-3'), divisionId('a-1')], toUnitId: unitId('a-4') }),
    );
  });
  test('onto a card that is in hand keeps that card and takes in the others', () => {
    expect(commandForDrop(start(), [card('a-1'), card('a-2')], onto('a-1'))).toMatchObject({
      payload: { unitIds: ['a-2'], intoUnitId: 'a-1' },
    });
  });
  test('onto itself is refused', () => {
    expect(codeOf(start(), [card('a-1')], onto('a-1'))).toBe('into-itself');
    const merged = drop(start(), [card('a-1')], onto('a-2'));
    expect(codeOf(merged, [chip('a-1')], onto('a-2'))).toBe('already-there');
  });
  test('onto nothing of its own detaches chips, and refuses a card that stands alone already', () => {
    const merged = drop(start(), [card('a-1')], onto('a-2'));
    const alone: DropTarget = { kind: 'new', unitId: unitId('u-1') };
    expect(commandForDrop(merged, [chip('a-1')], alone)).toMatchObject({
      type: 'detach-divisions',
      payload: { unitId: 'u-1' },
    });
    expect(codeOf(merged, [card('a-3')], alone)).toBe('no-change');
    expect(commandForDrop(merged, [chip('a-1')], { ...alone, name: '综合处' })).toMatchObject({
      payload: { unitId: 'u-1', name: '综合处' },
    });
  });
  test('onto the tray ends one unit, and asks for the destination first', () => {
    expect(codeOf(start(), [card('a-1')], { kind: 'abolish', intoUnitId: null })).toBe('destination-missing');
    expect(commandForDrop(start(), [card('a-1')], { kind: 'abolish', intoUnitId: unitId('a-2') })).toMatchObject({
      type: 'abolish-unit',
    });
  });
  test('onto a protected card or into another department is refused with the reason', () => {
    expect(codeOf(start(), [card('a-1')], onto('a-5'))).toBe('unit-protected');
    expect(codeOf(start(), [card('a-1')], onto('b-1'))).toBe('cross-department');
    expect(codeOf(start(), [chip('a-1')], onto('b-1'))).toBe('cross-department');
  });
});

test('whatever is dropped wherever: a command that may apply, or a refusal; never a throw', () => {
  const id = fc.constantFrom('a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'b-1', 'b-2', 'b-3', 'u-1', 'u-2', 'nobody');
  const piece = fc.oneof(id.map(card), id.map(chip));
  const target: fc.Arbitrary<DropTarget> = fc.oneof(
    id.map(onto),
    fc.record({ kind: fc.constant('new' as const), unitId: id.map(unitId) }),
    fc.record({ kind: fc.constant('abolish' as const), intoUnitId: fc.option(id.map(unitId)) }),
  );
  const drops = fc.array(fc.tuple(fc.array(piece, { maxLength: 4 }), target), { maxLength: 12 });
  fc.assert(
    fc.property(drops, (sequence) => {
      let structure = start();
      for (const [pieces, to] of sequence) {
        const meant = commandForDrop(structure, pieces, to);
        if (isRejection(meant)) continue;
        expect(checkCommand(structure, meant)).toBeNull();
        structure = applyCommand(structure, meant);
      }
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test('a piece is gone once its unit went into another, while its division lives on', () => {
  const merged = drop(start(), [card('a-1')], onto('a-2'));
  expect(pieceExists(merged, card('a-1'))).toBe(false);
  expect(pieceExists(merged, chip('a-1'))).toBe(true);
  expect(gather(merged, [card('a-1')])).toMatchObject({ code: 'unit-unknown' });
});

test('a piece is found in the department it stands in now, card or chip; what never was in none', () => {
  const merged = drop(start(), [card('a-1')], onto('a-2'));
  expect(departmentOfPiece(merged, chip('a-1'))?.id).toBe('a');
  expect(departmentOfPiece(merged, card('b-2'))?.id).toBe('b');
  expect(departmentOfPiece(merged, chip('nobody'))).toBeUndefined();
  expect(departmentOfPiece(merged, card('nobody'))).toBeUndefined();
});
