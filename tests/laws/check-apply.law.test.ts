import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { departmentOfUnit, isProtected } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { nameProblem } from '@dachushi/domain/name.ts';
import { anySession, stepsOf } from '@dachushi/domain/testing/arbitraries.ts';
import { expect } from 'vitest';
import { law } from './law.ts';
import { freezeDeep, textOf } from './same-structure.ts';

law(
  'law 2: what check lets through applies without throwing and keeps the structure sound',
  anySession(),
  (session) => {
    for (const { after, rejection } of stepsOf(session)) if (!rejection) expectSound(after);
  },
);

law('law 2: neither a refused nor an accepted command writes into the structure it meets', anySession(), (session) => {
  for (const { before, command, rejection } of stepsOf(session)) {
    const text = textOf(before);
    freezeDeep(before);
    expect(checkCommand(before, command)).toEqual(rejection);
    if (!rejection) applyCommand(before, command);
    expect(textOf(before)).toBe(text);
  }
});

law('law 2: departments a command does not name keep their very object', anySession(), (session) => {
  for (const { before, after, command } of stepsOf(session)) {
    if (command.type === 'undo' || command.type === 'group') continue; // these name several
    const touched = [...after.departments].filter(([id, department]) => before.departments.get(id) !== department);
    expect(touched.length).toBeLessThanOrEqual(command.type === 'transfer-establishment' ? 2 : 1);
  }
});

function expectSound(structure: Structure): void {
  const ids = new Set<string>();
  for (const [departmentId, department] of structure.departments) {
    for (const unit of department.units) {
      expect(ids.has(unit.id)).toBe(false);
      ids.add(unit.id);
      expect(unit.departmentId).toBe(departmentId);
      expect(departmentOfUnit(structure, unit.id)).toBe(department);
      expect(nameProblem(unit.name)).toBeNull();
      expect(unit.created || unit.divisionIds.length > 0).toBe(true);
      if (isProtected(structure.baseline, unit)) expect(unit.divisionIds.length + unit.absorbed.length).toBe(1);
      const orders = unit.divisionIds.map((id) => structure.baseline.divisions.get(id)?.order ?? -1);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
    }
    if (!department.inScope) expect(department.exemptReason).toBeTruthy();
  }
  expect([...structure.newUnits.keys()].every((id) => ids.has(id))).toBe(true);
}
