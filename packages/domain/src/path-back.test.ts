import { expect, it } from 'vitest';
import { applyCommand, invertCommand } from './apply-command.ts';
import { command } from './command.ts';
import type { Command, CommandType, PayloadOf } from './command.ts';
import type { Structure } from './structure.ts';
import { merge, plainDepartment, play, structureOf } from './testing/builders.ts';

const of = <T extends CommandType>(type: T, values: object): Command => command(type, values as PayloadOf<T>);
const start = structureOf(plainDepartment('a', 5));

function expectBack(before: Structure, change: Command): void {
  const back = play(applyCommand(before, change), ...invertCommand(before, change));
  expect({ ...back, departments: [...back.departments] }).toEqual({ ...before, departments: [...before.departments] });
}

it('a dissolved unit comes back with the divisions it had absorbed', () => {
  const before = play(start, of('abolish-unit', { unitId: 'a-3', intoUnitId: 'a-2', reasons: ['职能单一'] }));
  expectBack(before, of('move-divisions', { divisionIds: ['a-2'], toUnitId: 'a-1' }));
});

it('an abolished division that lived again is abolished again, into the same unit on the same grounds', () => {
  const before = play(start, of('abolish-unit', { unitId: 'a-3', intoUnitId: 'a-2', reasons: ['阶段性任务'] }));
  expectBack(before, of('detach-divisions', { divisionIds: ['a-3'], unitId: 'u-9' }));
});

it('a created unit comes back even when every id of its divisions is in use by another unit', () => {
  const before = play(
    start,
    merge('a-1', 'a-2'),
    of('create-unit', { unitId: 'u-1', departmentId: 'a', name: '审批办', kind: '审批' }),
    of('move-divisions', { divisionIds: ['a-1'], toUnitId: 'u-1' }),
  );
  expectBack(before, of('abolish-unit', { unitId: 'u-1', intoUnitId: 'a-4', reasons: [] }));
});

it('names, kinds and reasons of every unit that went come back too', () => {
  const before = play(
    start,
    of('merge-units', { unitIds: ['a-2'], intoUnitId: 'a-1', name: '综合处', reasons: ['职能接近'] }),
    of('set-unit-kind', { unitId: 'a-1', kind: '综合管理' }),
  );
  expectBack(
    before,
    of('merge-units', { unitIds: ['a-1'], intoUnitId: 'a-3', name: '大综合处', reasons: ['彼此交叉'] }),
  );
});
