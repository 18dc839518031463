import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { department, division, merge, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { establishmentFlow } from './establishment-flow.ts';

const A = 'a' as DepartmentId;
const office = structureOf(
  department('a', [
    division('o', { kind: '综合管理' }),
    division('p', { kind: '综合管理' }),
    division('w', { kind: '业务' }),
    division('s', { kind: '监管' }),
  ]),
);

it('places that internal units give up are found again, as many on either side', () => {
  const structure = play(
    office,
    merge('w', 'p'),
    command('transfer-establishment', {
      from: { unitId: 'o' as UnitId },
      to: { unitId: 's' as UnitId },
      kind: '行政',
      amount: 1,
    }),
    command('transfer-establishment', {
      from: { unitId: 'o' as UnitId },
      to: { departmentId: A },
      kind: '行政',
      amount: 1,
    }),
    command('transfer-establishment', {
      from: { outside: '批复', departmentId: A },
      to: { unitId: 's' as UnitId },
      kind: '行政',
      amount: 2,
    }),
  );
  expect(establishmentFlow(structure, A)).toMatchObject({
    giving: [
      { end: '综合管理', amount: 7 },
      { end: '部门外', amount: 2 },
    ],
    taking: [
      { end: '业务', amount: 5 },
      { end: '监管', amount: 3 },
      { end: '待分配', amount: 1 },
    ],
    total: 9,
    before: { business: 10, total: 20 },
    after: { business: 18, total: 21 },
  });
});

it('an untouched plan moves nothing', () => {
  expect(establishmentFlow(office, null)).toMatchObject({ giving: [], taking: [], total: 0 });
});
