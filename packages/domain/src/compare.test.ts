import { describe, expect, test } from 'vitest';
import { command } from './command.ts';
import { compareDepartment, compareStructure } from './compare.ts';
import type { ComparisonRow } from './comparison.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId, UnitId } from './ids.ts';
import type { Structure } from './structure.ts';
import { department, division, merge, plainDepartment, play, structureOf } from './testing/builders.ts';

const A1 = 'a-1' as UnitId;
const A2 = 'a-2' as UnitId;
const NEW = 'u-1' as UnitId;
const A = 'a' as DepartmentId;
const start = structureOf(plainDepartment('a', 4));
const create = command('create-unit', { unitId: NEW, departmentId: A, name: '行政审批办公室', kind: '审批' });

function row(structure: Structure, unitId: UnitId): ComparisonRow {
  const found = compareStructure(structure)
    .departments.flatMap((each) => each.rows)
    .find((each) => each.unitId === unitId);
  if (!found) throw new Error(`no row ${unitId}`);
  return found;
}

function fates(structure: Structure, unitId: UnitId): Record<string, string> {
  return Object.fromEntries(row(structure, unitId).sources.map((source) => [source.divisionId, source.fate]));
}

describe('调整方式', () => {
  test('an untouched division is 保留', () => {
    expect(compareStructure(start).departments[0]?.rows.map((each) => each.adjustment)).toEqual(Array(4).fill('保留'));
  });

  test('a new name alone is 更名 and leaves the count', () => {
    const renamed = play(start, command('rename-unit', { unitId: A1, name: '综合处' }));
    expect(row(renamed, A1).adjustment).toBe('更名');
    expect(compareStructure(renamed).departments[0]).toMatchObject({ before: 4, after: 4 });
  });

  test('another kind is 改设, with or without a new name', () => {
    const changed = play(start, command('set-unit-kind', { unitId: A1, kind: '审批' }));
    expect(row(changed, A1).adjustment).toBe('改设');
    expect(row(play(changed, command('rename-unit', { unitId: A1, name: '审批办' })), A1).adjustment).toBe('改设');
  });

  test('two sources are 合并: the lead stays, the other is merged', () => {
    const merged = play(start, merge('a-1', 'a-2'));
    expect(row(merged, A1).adjustment).toBe('合并');
    expect(fates(merged, A1)).toEqual({ 'a-1': 'stays', 'a-2': 'merged' });
    expect(compareStructure(merged).departments[0]).toMatchObject({ before: 4, after: 3 });
  });

  test('a division abolished into another makes it 合并 and carries its grounds', () => {
    const abolished = play(start, command('abolish-unit', { unitId: A2, intoUnitId: A1, reasons: ['阶段性任务'] }));
    expect(row(abolished, A1)).toMatchObject({
      adjustment: '合并',
      sources: [{ fate: 'stays' }, { fate: 'abolished', reasons: ['阶段性任务'] }],
    });
  });

  test('a new unit without sources is 新设 and counts one more', () => {
    const created = play(start, create);
    expect(row(created, NEW)).toMatchObject({ adjustment: '新设', sources: [], counted: true });
    expect(compareStructure(created).departments[0]).toMatchObject({ before: 4, after: 5 });
  });

  test('a new unit that one division moves into is 改设, two are 合并', () => {
    const one = play(start, create, merge('u-1', 'a-1'));
    expect(row(one, NEW).adjustment).toBe('改设');
    expect(fates(one, NEW)).toEqual({ 'a-1': 'merged' });
    expect(row(play(one, merge('u-1', 'a-2')), NEW).adjustment).toBe('合并');
  });

  test('a division merged and then split off again stays itself', () => {
    const detach = command('detach-divisions', { divisionIds: ['a-2' as DivisionId], unitId: NEW });
    const split = play(start, merge('a-1', 'a-2'), detach);
    expect(row(split, NEW)).toMatchObject({ adjustment: '保留', sources: [{ fate: 'stays' }] });
    expect(row(split, A1).adjustment).toBe('保留');
  });
});

test('sources stand in official order, whoever leads', () => {
  const merged = play(start, merge('a-3', 'a-4', 'a-1'));
  expect(row(merged, 'a-3' as UnitId).sources.map((source) => source.divisionId)).toEqual(['a-1', 'a-3', 'a-4']);
});

test('divisions that do not count are listed but not counted', () => {
  const structure = structureOf(department('a', [division('a-1'), division('a-2', { counted: false })]));
  expect(compareStructure(structure).departments[0]).toMatchObject({
    before: 1,
    after: 1,
    rows: [{ counted: true }, { counted: false }],
  });
});

test('the head carries date, counting basis and notice', () => {
  expect(compareStructure(start)).toMatchObject({ title: '测试现状', baseDate: '2026-01-01', notice: null });
});

test('a department of another baseline is a mistake of the caller', () => {
  const other = structureOf(plainDepartment('b', 1)).departments.get('b' as DepartmentId);
  expect(() => compareDepartment(start, other!)).toThrow('no department b');
});

describe('单独划转', () => {
  const D1 = 'a-1-d1' as DutyId;
  const items = (['a-1', 'a-1', 'a-2'] as const).map((handler, at) => ({
    id: `a-i${at + 1}` as ItemId,
    name: `事项${at + 1}`,
    nature: '审批' as const,
    handlerId: handler as string as DivisionId,
    supervisorId: null,
  }));
  const withItems = structureOf(department('a', [division('a-1'), division('a-2'), division('a-3')], { items }));
  const moved = play(
    withItems,
    command('move-duty', { dutyIds: [D1], toUnitId: A2 }),
    command('assign-item', { itemIds: [items[0]!.id, items[1]!.id], role: '承办', unitId: A2 }),
  );
  const transfers = (structure: Structure) => compareStructure(structure).departments[0]?.transfers;

  test('duties and matters that moved alone are counted by division and receiving unit', () => {
    expect(transfers(withItems)).toEqual([]);
    expect(transfers(moved)).toEqual([{ fromDivisionId: 'a-1', toUnitId: 'a-2', duties: 1, items: 2 }]);
  });

  test('what goes along with its division, or comes back to it by a merge, moved not by itself', () => {
    expect(transfers(play(withItems, merge('a-2', 'a-1')))).toEqual([]);
    expect(transfers(play(moved, merge('a-2', 'a-1')))).toEqual([]);
  });
});
