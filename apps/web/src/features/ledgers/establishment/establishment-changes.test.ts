import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { readChanges, transfersFor } from './establishment-changes.ts';
import { establishmentRows } from './establishment-rows.ts';

const structure = structureOf(plainDepartment('a', 3));
const rows = establishmentRows(structure, null);
const typed = (rowKey: string, text: string) => ({ rowKey, columnId: '行政', text });
const planOf = (after: typeof structure) => establishmentRows(after, null).map(({ plan }) => plan.行政);

it('a pasted block becomes one act that balances over the reserve', () => {
  const { changes, unreadable } = readChanges(rows, [typed('a-1', '7'), typed('a-2', '2'), typed('a-3', '5')]);
  expect(unreadable).toEqual([]);
  expect(changes.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['a-1处', 5, 7],
    ['a-2处', 5, 2],
  ]);
  const act = transfersFor(changes, { kind: 'reserve' });
  expect(act.type).toBe('group');
  expect(checkCommand(structure, act)).toBeNull();
  expect(planOf(applyCommand(structure, act))).toEqual([14, 7, 2, 5, 1, 15]);
});

it('one unit can take from another, and nothing is taken from an empty reserve', () => {
  const { changes } = readChanges(rows, [typed('a-1', '7')]);
  const fromUnit = transfersFor(changes, { kind: 'unit', unitId: 'a-3' as UnitId });
  expect(fromUnit.type).toBe('transfer-establishment');
  expect(planOf(applyCommand(structure, fromUnit))).toEqual([15, 7, 5, 3, 0, 15]);
  expect(checkCommand(structure, transfersFor(changes, { kind: 'reserve' }))?.code).toBe('establishment-short');
});

it('what is no whole number is given back as typed', () => {
  expect(readChanges(rows, [typed('a-1', '七'), typed('a-2', '')]).unreadable.map(({ text }) => text)).toEqual([
    '七',
    '',
  ]);
});
