import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DutyId, UnitId } from '@dachushi/domain/ids.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { dutyRows, movesOf } from './duty-rows.ts';

const duty = (id: string) => id as DutyId;
const unit = (id: string) => id as UnitId;
const start = play(structureOf(plainDepartment('a', 4), plainDepartment('b', 1)), merge('a-1', 'a-2'));

it('every duty stands once, with the unit it travelled to and the division it came from', () => {
  const rows = dutyRows(start, null);
  expect(rows.map(({ key }) => key)).toEqual(['a-1-d1', 'a-2-d1', 'a-3-d1', 'a-4-d1', 'b-1-d1']);
  expect(rows[1]).toMatchObject({
    divisionName: 'a-2处',
    lead: { id: 'a-1', name: 'a-1处' },
    moved: false,
    lapsed: null,
  });
});

it('a duty led elsewhere says so, with who assists and what has ended', () => {
  const structure = play(
    start,
    command('move-duty', { dutyIds: [duty('a-3-d1')], toUnitId: unit('a-1') }),
    command('set-duty-role', { dutyId: duty('a-3-d1'), unitId: unit('a-4'), role: '配合' }),
    command('lapse-duty', { dutyIds: [duty('a-4-d1')], documentNo: '编发〔2016〕2号' }),
  );
  const rows = dutyRows(structure, null);
  expect(rows[2]).toMatchObject({ lead: { id: 'a-1' }, moved: true, assists: [{ id: 'a-4', name: 'a-4处' }] });
  expect(rows[3]).toMatchObject({ lead: null, lapsed: '编发〔2016〕2号' });
});

it('several moves are one act', () => {
  const act = movesOf(
    new Map([
      [unit('a-1'), [duty('a-3-d1')]],
      [unit('a-3'), [duty('a-1-d1'), duty('a-2-d1')]],
    ]),
  );
  expect(act).toMatchObject({ type: 'group', payload: { title: 'move-duties' } });
  if (!act) throw new Error('no act');
  expect(checkCommand(start, act)).toBeNull();
  expect(dutyRows(applyCommand(start, act), null).map(({ lead }) => lead?.id)).toEqual([
    'a-3',
    'a-3',
    'a-1',
    'a-4',
    'b-1',
  ]);
  expect(movesOf(new Map())).toBeNull();
});
