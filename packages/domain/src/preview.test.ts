import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { assess } from './assess.ts';
import { indexBaseline } from './baseline.ts';
import { command } from './command.ts';
import { commandForDrop } from './drop.ts';
import type { DepartmentId, UnitId } from './ids.ts';
import { structureFromBaseline } from './initial-structure.ts';
import { previewCommand, unitOfCommand } from './preview.ts';
import { isRejection } from './rejection.ts';
import { removed } from './ratios/reduction-ratio.ts';
import { SEED } from './testing/seed.ts';

const start = structureFromBaseline(indexBaseline(harbinBaseline()).index);
const assessment = assess(start);
const units = [...start.departments.values()].flatMap((department) => department.units);

function previewOf(pieceId: string, ontoId: string) {
  const meant = commandForDrop(start, [{ kind: 'unit', unitId: pieceId as UnitId }], {
    kind: 'unit',
    unitId: ontoId as UnitId,
  });
  return isRejection(meant) ? meant : previewCommand(start, assessment, meant);
}

describe('a preview', () => {
  test('is what the command then gives: structure, figures and findings', () => {
    const unit = fc.constantFrom(...units);
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const preview = previewOf(a.id, b.id);
        if (isRejection(preview)) return;
        const applied = applyCommand(start, preview.command);
        expect(preview.structure).toEqual(applied);
        expect(preview.assessment.overall).toEqual(assess(applied).overall);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('names the department and the unit that change, and leaves all others as they are', () => {
    const department = [...start.departments.values()].find((each) => each.inScope)!;
    const [a, b] = department.units.filter(
      (unit) => !start.baseline.divisions.get(unit.divisionIds[0]!)!.division.protected,
    );
    const preview = previewOf(a!.id, b!.id);
    if (isRejection(preview)) throw new Error(preview.code);
    expect(preview).toMatchObject({ departmentId: department.id, unitId: b!.id });
    expect(removed(preview.assessment.departments.get(department.id)!.ratio)).toBe(1);
    const others = [...start.departments.keys()].filter((id) => id !== department.id);
    expect(others.every((id) => preview.assessment.departments.get(id) === assessment.departments.get(id))).toBe(true);
  });

  test('tells every finding of the department that appears or goes, in numbers that add up', () => {
    for (const department of start.departments.values()) {
      const [first, ...others] = department.units;
      for (const other of others.slice(0, 4)) {
        const preview = first ? previewOf(other.id, first.id) : null;
        if (!preview || isRejection(preview)) continue;
        const before = assessment.departments.get(department.id)!.findings.length;
        const after = preview.assessment.departments.get(department.id)!.findings.length;
        expect(after - before).toBe(preview.broken.length - preview.healed.length);
      }
    }
  });

  test('of what cannot be is the refusal', () => {
    expect(
      previewCommand(start, assessment, command('rename-unit', { unitId: 'nobody' as UnitId, name: '处' })),
    ).toMatchObject({ code: 'unit-unknown' });
  });

  test('of a command for the whole plan names no department and no unit, and claims no finding for one', () => {
    const target = command('set-target', { departmentId: null, target: 25, band: 5 });
    expect(previewCommand(start, assessment, target)).toMatchObject({
      departmentId: null,
      unitId: null,
      broken: [],
      healed: [],
    });
  });
});

test.each([
  [command('merge-units', { unitIds: [], intoUnitId: 'a' as UnitId, reasons: [] }), 'a'],
  [command('abolish-unit', { unitId: 'a' as UnitId, intoUnitId: null, reasons: [] }), null],
  [command('move-divisions', { divisionIds: [], toUnitId: 'b' as UnitId }), 'b'],
  [command('detach-divisions', { divisionIds: [], unitId: 'n' as UnitId }), 'n'],
  [command('create-unit', { unitId: 'n' as UnitId, departmentId: 'd' as DepartmentId, name: '处', kind: '业务' }), 'n'],
  [command('rename-unit', { unitId: 'c' as UnitId, name: '处' }), 'c'],
  [command('set-unit-kind', { unitId: 'c' as UnitId, kind: '监管' }), 'c'],
  [command('set-reasons', { unitId: 'c' as UnitId, reasons: [] }), 'c'],
  [command('lock-department', { departmentId: 'd' as DepartmentId }), null],
])('$type ends in the unit to look at', (done, unitId) => {
  expect(unitOfCommand(done)).toBe(unitId);
});
