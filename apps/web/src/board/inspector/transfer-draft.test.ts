import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { firstDraft, OUTSIDE, sidesOf, transferOf } from './transfer-draft.ts';

const structure = structureOf(plainDepartment('a', 3));
const unitNamed = (id: string) => {
  const found = findUnit(structure, id as UnitId);
  if (!found) throw new Error(`no unit ${id}`);
  return found.unit;
};
const unit = unitNamed('a-1');

test('a transfer to the reserve says both balances before it is done, and they come true', () => {
  const act = transferOf(unit, { ...firstDraft(unit), amount: '2' });
  const places = unit.establishment.行政;
  expect(sidesOf(structure, act.payload as never)).toEqual([
    { place: 'unit', name: unit.name, before: places, change: -2 },
    { place: 'reserve', name: '', before: 0, change: 2 },
  ]);
  const after = applyCommand(structure, act);
  expect(findUnit(after, unit.id)?.unit.establishment.行政).toBe(places - 2);
});

test('taking from another unit turns the sides round', () => {
  const act = transferOf(unit, { ...firstDraft(unit), direction: 'in', other: 'a-2', amount: '1' });
  expect(act.payload).toMatchObject({ from: { unitId: 'a-2' }, to: { unitId: 'a-1' }, amount: 1 });
});

test('outside carries its document and has no stock', () => {
  const draft = { ...firstDraft(unit), direction: 'in' as const, other: OUTSIDE, document: ' 编发〔2026〕1号 ' };
  const act = transferOf(unit, draft);
  expect(act.payload).toMatchObject({ from: { outside: '编发〔2026〕1号' } });
  expect(sidesOf(structure, act.payload as never)[0]).toMatchObject({ place: 'outside', before: null, change: -1 });
});

test.each(['', '0', '两', '-1', '1.5'])('%s places are refused, not guessed', (amount) => {
  expect(checkCommand(structure, transferOf(unit, { ...firstDraft(unit), amount }))?.code).toBe('amount-out-of-range');
});
