import type { Piece } from '@dachushi/domain/drop.ts';
import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { describe, expect, test } from 'vitest';
import { piecesBetween, piecesInBox, stepFrom } from './board-order.ts';
import type { Direction, Placed } from './board-order.ts';

const unit = (id: string): Piece => ({ kind: 'unit', unitId: id as UnitId });
const chip = (id: string): Piece => ({ kind: 'division', divisionId: id as DivisionId });

/** Two columns, two rows; card b holds two chips. */
const placed: readonly Placed[] = [
  { piece: unit('a'), card: 0, box: { left: 0, top: 0, right: 100, bottom: 100 } },
  { piece: unit('b'), card: 1, box: { left: 110, top: 0, right: 210, bottom: 100 } },
  { piece: chip('b1'), card: 1, box: { left: 120, top: 30, right: 200, bottom: 55 } },
  { piece: chip('b2'), card: 1, box: { left: 120, top: 60, right: 200, bottom: 85 } },
  { piece: unit('c'), card: 4, box: { left: 0, top: 110, right: 100, bottom: 210 } },
  { piece: unit('d'), card: 5, box: { left: 110, top: 110, right: 210, bottom: 210 } },
];

describe('arrows', () => {
  test.each<[Piece, Direction, Piece]>([
    [unit('a'), 'right', unit('b')],
    [unit('b'), 'right', unit('c')],
    [chip('b2'), 'right', unit('c')],
    [unit('a'), 'left', unit('a')],
    [unit('b'), 'down', chip('b1')],
    [chip('b1'), 'down', chip('b2')],
    [chip('b2'), 'down', unit('d')],
    [chip('b1'), 'up', unit('b')],
    [unit('d'), 'up', unit('b')],
    [unit('a'), 'down', unit('c')],
    [unit('d'), 'down', unit('d')],
    [unit('d'), 'first', unit('a')],
    [unit('a'), 'last', unit('d')],
  ])('from %o %s to %o', (from, direction, to) => {
    expect(stepFrom(placed, from, direction)).toEqual(to);
  });
  test('from nowhere begin at the first card', () => {
    expect(stepFrom(placed, null, 'right')).toEqual(unit('a'));
    expect(stepFrom([], null, 'right')).toBeNull();
  });
  test('walking right from the first card passes every card in official order', () => {
    const walked = [unit('a')];
    for (;;) {
      const next = stepFrom(placed, walked.at(-1)!, 'right')!;
      if (next === walked.at(-1)) break;
      walked.push(next as { kind: 'unit'; unitId: UnitId });
    }
    expect(walked).toEqual([unit('a'), unit('b'), unit('c'), unit('d')]);
  });
});

describe('a marquee', () => {
  test('takes every card it touches', () => {
    expect(piecesInBox(placed, { left: 90, top: 90, right: 120, bottom: 120 })).toEqual([
      unit('a'),
      unit('b'),
      unit('c'),
      unit('d'),
    ]);
  });
  test('that stays inside one card takes its chips', () => {
    expect(piecesInBox(placed, { left: 112, top: 58, right: 150, bottom: 70 })).toEqual([chip('b2')]);
  });
  test('over nothing takes nothing', () => {
    expect(piecesInBox(placed, { left: 300, top: 0, right: 400, bottom: 50 })).toEqual([]);
  });
});

test('Shift takes all of one kind between two, in either direction', () => {
  expect(piecesBetween(placed, unit('c'), unit('a'))).toEqual([unit('a'), unit('b'), unit('c')]);
  expect(piecesBetween(placed, unit('gone'), unit('a'))).toEqual([unit('a')]);
});
