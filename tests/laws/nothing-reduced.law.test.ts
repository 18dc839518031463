import { checkCommand, applyCommand } from '@dachushi/domain/apply-command.ts';
import { assess } from '@dachushi/domain/assess.ts';
import { command } from '@dachushi/domain/command.ts';
import type { CommandType } from '@dachushi/domain/command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { isCounted } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { anySession, startOf, stepsOf } from '@dachushi/domain/testing/arbitraries.ts';
import fc from 'fast-check';
import { expect } from 'vitest';
import { law } from './law.ts';

const ON_PAPER: readonly CommandType[] = [
  'rename-unit',
  'set-unit-kind',
  'set-reasons',
  'set-target',
  'justify-deviation',
];

law('law 11: a new name, kind or reason reduces nothing', anySession(), (session) => {
  for (const { before, after, command: tried } of stepsOf(session)) {
    if (!ON_PAPER.includes(tried.type)) continue;
    expect(assess(after).overall).toEqual(assess(before).overall);
    expect(assess(after).inScope).toEqual(assess(before).inScope);
    expect(assess(after).departmentMean).toEqual(assess(before).departmentMean);
  }
});

law(
  'law 11: a new unit that takes one counted unit over reduces nothing',
  fc.record({ session: anySession(), which: fc.nat(99) }),
  (given) => {
    const now = stepsOf(given.session).at(-1)?.after ?? startOf(given.session);
    const all = [...now.departments.values()].flatMap((department) =>
      department.units.filter((unit) => isCounted(now.baseline, unit)),
    );
    const unit = all[given.which % Math.max(1, all.length)];
    if (!unit) return;
    const fresh = 'u-fresh' as UnitId;
    const create = command('create-unit', {
      unitId: fresh,
      departmentId: unit.departmentId,
      name: '新机构',
      kind: unit.kind,
    });
    const merge = command('merge-units', { unitIds: [unit.id], intoUnitId: fresh, reasons: [] });
    const created = accepted(now, create);
    if (!created) return;
    expect(assess(created).overall.after).toBe(assess(now).overall.after + 1);
    const taken = accepted(created, merge);
    if (taken) expect(assess(taken).overall).toEqual(assess(now).overall);
  },
);

law('law 11: before never moves, and removed is what left the count', anySession(), (session) => {
  const start = assess(startOf(session)).overall;
  for (const { after } of stepsOf(session)) {
    const { overall } = assess(after);
    expect(overall.before).toBe(start.before);
    const counted = [...after.departments.values()].flatMap((each) =>
      each.units.filter((unit) => isCounted(after.baseline, unit)),
    );
    expect(overall.after).toBe(counted.length);
  }
});

function accepted(structure: Structure, tried: Parameters<typeof applyCommand>[1]): Structure | null {
  return checkCommand(structure, tried) ? null : applyCommand(structure, tried);
}
