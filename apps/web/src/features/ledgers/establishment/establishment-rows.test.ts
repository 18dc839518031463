import { command } from '@dachushi/domain/command.ts';
import type { EstablishmentPlace } from '@dachushi/domain/command.ts';
import { ESTABLISHMENT_KINDS, NO_ESTABLISHMENT } from '@dachushi/domain/establishment.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { department, division, merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { establishmentRows, kindsInUse } from './establishment-rows.ts';

const A = 'a' as DepartmentId;
const unit = (id: string): EstablishmentPlace => ({ unitId: id as UnitId });
const move = (from: EstablishmentPlace, to: EstablishmentPlace, amount: number) =>
  command('transfer-establishment', { from, to, kind: '行政', amount });

it('the line of balance has the same figure on both sides whatever was transferred', () => {
  const structure = play(
    structureOf(plainDepartment('a', 3), plainDepartment('b', 2)),
    merge('a-1', 'a-2'),
    move(unit('a-1'), { departmentId: A }, 2),
    move({ outside: '编发〔2016〕1号', departmentId: A }, { departmentId: A }, 3),
    move(unit('b-1'), unit('a-3'), 1),
  );
  const rows = establishmentRows(structure, A);
  expect(rows.map(({ role, before, plan }) => [role, before.行政, plan.行政])).toEqual([
    ['department', 15, 14],
    ['unit', 10, 8],
    ['unit', 5, 6],
    ['reserve', 0, 5],
    ['moved', 1, 0],
    ['outside', 3, 0],
    ['balance', 19, 19],
  ]);
  for (const row of establishmentRows(structure, null).filter(({ role }) => role === 'balance'))
    for (const kind of ESTABLISHMENT_KINDS) expect(row.before[kind]).toBe(row.plan[kind]);
});

it('only kinds that occur become columns', () => {
  const mixed = department('a', [
    division('a-1'),
    division('a-2', { establishment: { ...NO_ESTABLISHMENT, 工勤: 2 } }),
  ]);
  expect(kindsInUse(establishmentRows(structureOf(mixed), null))).toEqual(['行政', '工勤']);
});

it('实有 is known only when it is known of every source', () => {
  const staffed = department('a', [
    division('a-1', { actualStaff: 4 }),
    division('a-2', { actualStaff: 3 }),
    division('a-3'),
  ]);
  const rows = establishmentRows(play(structureOf(staffed), merge('a-1', 'a-2')), null);
  expect(rows.map(({ actual }) => actual)).toEqual([null, 7, null, null, null]);
});
