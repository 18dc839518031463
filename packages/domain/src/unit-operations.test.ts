import { describe, expect, it } from 'vitest';
import { applyCommand, invertCommand } from './apply-command.ts';
import { command } from './command.ts';
import type { Command, CommandType, PayloadOf } from './command.ts';
import type { DepartmentId, UnitId } from './ids.ts';
import { findUnit, isCounted } from './structure.ts';
import type { Structure, Unit } from './structure.ts';
import { department, division, merge, plainDepartment, play, structureOf } from './testing/builders.ts';

const of = <T extends CommandType>(type: T, values: object): Command => command(type, values as PayloadOf<T>);
const unit = (structure: Structure, id: string): Unit => findUnit(structure, id as UnitId)!.unit;
const ids = (structure: Structure, id = 'a'): string[] =>
  structure.departments.get(id as DepartmentId)!.units.map((each) => each.id);

describe('merging', () => {
  it('brings divisions, duties and 编制 together and frees the second chief', () => {
    const merged = unit(play(structureOf(plainDepartment('a', 3)), merge('a-1', 'a-2')), 'a-1');
    expect(merged.divisionIds).toEqual(['a-1', 'a-2']);
    expect(merged.dutyIds).toEqual(['a-1-d1', 'a-2-d1']);
    expect(merged.establishment.行政).toBe(10);
    expect(merged.posts).toEqual({ chief: 1, deputy: 2, freed: 1 });
  });

  it('keeps official order whichever is merged into which', () => {
    const structure = play(structureOf(plainDepartment('a', 4)), merge('a-3', 'a-1'));
    expect(unit(structure, 'a-3').divisionIds).toEqual(['a-1', 'a-3']);
    expect(ids(structure)).toEqual(['a-2', 'a-3', 'a-4']);
  });

  it('leaves every other department the same object', () => {
    const before = structureOf(plainDepartment('a', 3), plainDepartment('b', 3));
    const after = play(before, merge('a-1', 'a-2'));
    expect(after.departments.get('b' as DepartmentId)).toBe(before.departments.get('b' as DepartmentId));
  });

  it('collects the reasons of all, each once, in the report’s order', () => {
    const structure = play(
      structureOf(plainDepartment('a', 3)),
      of('merge-units', { unitIds: ['a-3'], intoUnitId: 'a-2', reasons: ['职能单一'] }),
      of('merge-units', { unitIds: ['a-2'], intoUnitId: 'a-1', reasons: ['职能接近', '职能单一'] }),
    );
    expect(unit(structure, 'a-1').reasons).toEqual(['职能接近', '职能单一']);
  });
});

describe('moving', () => {
  it('dissolves the unit that its last division leaves', () => {
    const structure = play(
      structureOf(plainDepartment('a', 3)),
      of('move-divisions', { divisionIds: ['a-2'], toUnitId: 'a-1' }),
    );
    expect(ids(structure)).toEqual(['a-1', 'a-3']);
  });

  it('takes an abolished division’s destination along', () => {
    const structure = play(
      structureOf(plainDepartment('a', 3)),
      of('abolish-unit', { unitId: 'a-3', intoUnitId: 'a-2', reasons: ['阶段性任务'] }),
      of('move-divisions', { divisionIds: ['a-2'], toUnitId: 'a-1' }),
    );
    expect(unit(structure, 'a-1').absorbed).toEqual([{ divisionId: 'a-3', reasons: ['阶段性任务'] }]);
  });

  it('leaves a newly created unit standing when it is emptied', () => {
    const structure = play(
      structureOf(plainDepartment('a', 2)),
      of('create-unit', { unitId: 'u-1', departmentId: 'a', name: '行政审批办公室', kind: '审批' }),
      of('move-divisions', { divisionIds: ['a-2'], toUnitId: 'u-1' }),
      of('move-divisions', { divisionIds: ['a-2'], toUnitId: 'a-1' }),
    );
    expect(unit(structure, 'u-1')).toMatchObject({ created: true, divisionIds: [] });
    expect(isCounted(structure.baseline, unit(structure, 'u-1'))).toBe(true);
  });
});

describe('detaching', () => {
  it('names a single division by its own name and keeps its place in the order', () => {
    const structure = play(
      structureOf(plainDepartment('a', 4)),
      merge('a-4', 'a-2'),
      of('detach-divisions', { divisionIds: ['a-2'], unitId: 'u-x' }),
    );
    expect(ids(structure)).toEqual(['a-1', 'u-x', 'a-3', 'a-4']);
    expect(unit(structure, 'u-x').name).toBe('a-2处');
  });

  it('lets an abolished division live again', () => {
    const structure = play(
      structureOf(plainDepartment('a', 2)),
      of('abolish-unit', { unitId: 'a-2', intoUnitId: 'a-1', reasons: ['职能单一'] }),
      of('detach-divisions', { divisionIds: ['a-2'], unitId: 'a-2' }),
    );
    expect(unit(structure, 'a-2').divisionIds).toEqual(['a-2']);
    expect(unit(structure, 'a-1').absorbed).toEqual([]);
  });
});

describe('abolishing', () => {
  it('records the destination and moves duties, 编制 and posts there', () => {
    const structure = play(
      structureOf(plainDepartment('a', 2)),
      of('abolish-unit', { unitId: 'a-2', intoUnitId: 'a-1', reasons: ['阶段性任务'] }),
    );
    expect(ids(structure)).toEqual(['a-1']);
    expect(unit(structure, 'a-1')).toMatchObject({
      divisionIds: ['a-1'],
      absorbed: [{ divisionId: 'a-2', reasons: ['阶段性任务'] }],
      dutyIds: ['a-1-d1', 'a-2-d1'],
      posts: { chief: 1, deputy: 2, freed: 1 },
    });
  });

  it('needs no destination for an empty new unit', () => {
    const structure = play(
      structureOf(plainDepartment('a', 1)),
      of('create-unit', { unitId: 'u-1', departmentId: 'a', name: '处', kind: '业务' }),
      of('abolish-unit', { unitId: 'u-1', intoUnitId: null, reasons: [] }),
    );
    expect(ids(structure)).toEqual(['a-1']);
    expect(structure.newUnits.size).toBe(0);
  });

  it('is undone even for a created unit that held divisions', () => {
    const before = play(
      structureOf(plainDepartment('a', 4)),
      of('create-unit', { unitId: 'u-1', departmentId: 'a', name: '审批办', kind: '审批' }),
      of('move-divisions', { divisionIds: ['a-2', 'a-3'], toUnitId: 'u-1' }),
    );
    const abolish = of('abolish-unit', { unitId: 'u-1', intoUnitId: 'a-4', reasons: ['职能接近'] });
    const back = play(applyCommand(before, abolish), ...invertCommand(before, abolish));
    expect(back.departments).toEqual(before.departments);
  });
});

it('a unit of uncounted divisions does not count, a mixed one does', () => {
  const structure = structureOf(
    department('a', [division('a-1', { counted: false }), division('a-2', { counted: false }), division('a-3')]),
  );
  expect(isCounted(structure.baseline, unit(structure, 'a-1'))).toBe(false);
  expect(isCounted(structure.baseline, unit(play(structure, merge('a-1', 'a-3')), 'a-1'))).toBe(true);
});
