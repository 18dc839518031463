import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { PAYLOAD_SCHEMAS } from '@dachushi/domain/command-schema.ts';
import type { DivisionId } from '@dachushi/domain/ids.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { addFractions, divideFraction, fraction, percentText, ZERO } from '@dachushi/domain/ratios/fraction.ts';
import type { DepartmentStructure, Structure } from '@dachushi/domain/structure.ts';
import { describe, expect, test } from 'vitest';
import { harbinBaseline } from './harbin-baseline.ts';
import { readHarbinDepartments } from './harbin-file.ts';
import { harbinPlanCommands } from './harbin-plan.ts';

const commands = harbinPlanCommands(harbinBaseline());

describe('the finished Harbin plan', () => {
  const finished = play(commands);
  const departments = [...finished.departments.values()];
  const before = (each: DepartmentStructure) => finished.baseline.departments.get(each.id)?.divisions.length ?? 0;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const reform = departments.filter((each) => each.inScope);

  test('① 652 → 497, 155/652 = 23.77', () => {
    const [all, left] = [sum(departments.map(before)), sum(departments.map((each) => each.units.length))];
    expect([all, left]).toEqual([652, 497]);
    expect(percentText(fraction(all - left, all))).toBe('23.77');
  });

  test('② 551 → 396, 155/551 = 28.13', () => {
    const [all, left] = [sum(reform.map(before)), sum(reform.map((each) => each.units.length))];
    expect([all, left]).toEqual([551, 396]);
    expect(percentText(fraction(all - left, all))).toBe('28.13');
  });

  test('③ the mean of 38 ratios is 28.13, that of all 45 is 23.75', () => {
    const total = reform
      .map((each) => fraction(before(each) - each.units.length, before(each)))
      .reduce(addFractions, ZERO);
    expect(reform).toHaveLength(38);
    expect(percentText(divideFraction(total, 38))).toBe('28.13');
    expect(percentText(divideFraction(total, 45))).toBe('23.75');
  });

  test('every unit of the file stands in the plan with its name, kind and sources, and no other', () => {
    for (const file of readHarbinDepartments().departments) {
      const names = new Map(file.divisions.map((division) => [division.id, division.name]));
      const nameOf = (id: DivisionId) => names.get(id) ?? id;
      const units = finished.departments.get(file.id)?.units.map((unit) => ({
        name: unit.name,
        kind: unit.kind,
        from: [...unit.divisionIds, ...unit.absorbed.map((each) => each.divisionId)].map(nameOf).sort(),
      }));
      const expected = (file.afterPlan.divisions ?? file.divisions.map((each) => ({ ...each, from: [each.name] }))).map(
        (unit) => ({
          name: unit.name,
          kind: unit.kind,
          from: [...unit.from].sort(),
        }),
      );
      expect(byName(units ?? [])).toEqual(byName(expected));
    }
  });

  test('divisions of a finished task are abolished with that reason, all others merged or kept', () => {
    const ended = readHarbinDepartments()
      .departments.flatMap((department) => department.divisions)
      .filter((division) => division.action.startsWith('撤销'));
    const absorbed = departments.flatMap((each) => each.units.flatMap((unit) => unit.absorbed));
    expect(absorbed.map((each) => each.divisionId).sort()).toEqual(ended.map((each) => each.id).sort());
    expect(absorbed.every((each) => each.reasons.join() === '阶段性任务')).toBe(true);
  });

  test('departments outside 25–35% say why, and say that the words are illustrative', () => {
    const outside = reform.filter((each) => {
      const gone = (before(each) - each.units.length) * 100;
      return gone < 25 * before(each) || gone > 35 * before(each);
    });
    expect(outside.map((each) => each.id)).toContain('hrss');
    expect(departments.filter((each) => each.deviationReason !== null)).toEqual(outside);
    for (const each of outside) expect(each.deviationReason).toContain('示意');
  });
});

test('every command passes its schema, as if it had come over the wire', () => {
  for (const { type, payload } of commands) {
    if (type === 'undo') throw new Error('the plan never takes anything back');
    expect(PAYLOAD_SCHEMAS[type].safeParse(payload).success).toBe(true);
  }
});

test('new units have the stable id of their department', () => {
  const created = commands.flatMap((each) => (each.type === 'create-unit' ? [each.payload.unitId] : []));
  expect(created).toHaveLength(28);
  expect(new Set(created).size).toBe(28);
  expect(created.every((id) => id.endsWith('-approval-office'))).toBe(true);
});

test('the same file gives the same commands', () => {
  expect(harbinPlanCommands(harbinBaseline())).toEqual(commands);
});

function play(log: readonly Command[]): Structure {
  return log.reduce(
    (structure, command) => {
      expect(checkCommand(structure, command)).toBeNull();
      return applyCommand(structure, command);
    },
    structureFromBaseline(indexBaseline(harbinBaseline()).index),
  );
}

function byName<T extends { readonly name: string }>(units: readonly T[]): readonly T[] {
  return [...units].sort((a, b) => (a.name < b.name ? -1 : 1));
}
