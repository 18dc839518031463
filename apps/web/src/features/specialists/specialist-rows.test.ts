import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId, SpecialistId } from '@dachushi/domain/ids.ts';
import type { SpecialistOrigin } from '@dachushi/domain/specialist.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import {
  departmentRows,
  forEachDepartment,
  needsSource,
  restated,
  specialistRows,
  switchArea,
} from './specialist-rows.ts';

const create = (department: string, ids: readonly string[], origin: SpecialistOrigin, source = '') =>
  command('create-specialist', {
    departmentId: department as DepartmentId,
    specialistIds: ids as readonly SpecialistId[],
    origin,
    source,
    areas: ['安全生产'],
  });
const structure = play(
  structureOf(plainDepartment('a', 4), plainDepartment('b', 3)),
  merge('a-1', 'a-2', 'a-3'),
  create('a', ['s1', 's2'], '正职'),
  create('b', ['s3'], '其他'),
);
const rows = specialistRows(structure, null);
const rowOf = (id: string) => {
  const found = rows.find(({ key }) => key === id);
  if (!found) throw new Error(id);
  return found;
};

it('freed posts, the 专员 made of them and what is left stand side by side', () => {
  expect(departmentRows(structure, null).map(({ freed, ledger }) => [freed, ledger.specialists, ledger.free])).toEqual([
    [
      { chief: 2, deputy: 0 },
      { chief: 2, deputy: 0, other: 0 },
      { chief: 0, deputy: 0 },
    ],
    [
      { chief: 0, deputy: 0 },
      { chief: 0, deputy: 0, other: 1 },
      { chief: 0, deputy: 0 },
    ],
  ]);
  expect(departmentRows(structure, 'b' as DepartmentId)[0]).toMatchObject({ withoutSource: 1, withoutArea: 0 });
});

it('a switched area is one step, switched again it is as before', () => {
  const off = applyCommand(structure, switchArea(rowOf('s1'), '安全生产'));
  expect(specialistRows(off, null)[0]?.specialist.areas).toEqual([]);
  const [first] = specialistRows(off, null);
  const on = first && applyCommand(off, switchArea(first, '环境保护'));
  expect(on && specialistRows(on, null)[0]?.specialist.areas).toEqual(['环境保护']);
});

it('a source written later keeps the post, its id and its areas', () => {
  expect(needsSource(rowOf('s3').specialist)).toBe(true);
  const act = restated([{ row: rowOf('s3'), to: { source: '市编委〔2016〕9号' } }]);
  if (!act) throw new Error('no act');
  expect(checkCommand(structure, act)).toBeNull();
  const [post] = specialistRows(applyCommand(structure, act), 'b' as DepartmentId);
  expect(post?.specialist).toEqual({ id: 's3', origin: '其他', source: '市编委〔2016〕9号', areas: ['安全生产'] });
  expect(restated([{ row: rowOf('s3'), to: { source: '' } }])).toBeNull();
});

it('posts of several departments are withdrawn in one step', () => {
  const act = forEachDepartment(rows, (departmentId, specialistIds) =>
    command('withdraw-specialist', { departmentId, specialistIds }),
  );
  if (!act) throw new Error('no act');
  expect(specialistRows(applyCommand(structure, act), null)).toEqual([]);
});
