import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { totalEstablishment } from '../establishment.ts';
import { isCounted, isProtected } from '../structure.ts';
import type { DepartmentStructure, Unit } from '../structure.ts';
import type { IndexedBaseline } from '../baseline.ts';
import type { FixQuestion, Rule } from './rule.ts';

/** 综合管理处室偏多: internal management is set up together, in no more units than the policy says. */
export const internalUnitsAbovePolicy: Rule = {
  id: 'internal-units-above-policy',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M29'] },
  needs: ['divisions'],
  fix: mergeSmallest,
  check: ({ baseline, department, policy }) => {
    if (!department.inScope) return [];
    const count = internalUnits(baseline, department).length;
    const most = policy.internalUnitsMost;
    return count > most ? [{ subjectIds: [department.id], data: { count, most } }] : [];
  },
};

function internalUnits(baseline: IndexedBaseline, department: DepartmentStructure): readonly Unit[] {
  return department.units.filter((unit) => unit.kind === '综合管理' && isCounted(baseline, unit));
}

/** The smallest go into the 办公室, or the first in official order, until the number is kept; none when protected ones are too many. */
function mergeSmallest({ structure, department, policy }: FixQuestion): readonly Command[] {
  const internal = internalUnits(structure.baseline, department);
  const free = internal.filter((unit) => !isProtected(structure.baseline, unit));
  const into = free.find(({ name }) => name.includes('办公室')) ?? free[0];
  const surplus = internal.length - policy.internalUnitsMost;
  if (!into || surplus > free.length - 1) return [];
  const going = free
    .filter((unit) => unit !== into)
    .sort((a, b) => totalEstablishment(a.establishment) - totalEstablishment(b.establishment))
    .slice(0, surplus);
  return [
    command('merge-units', {
      unitIds: going.map(({ id }) => id),
      intoUnitId: into.id,
      reasons: ['职能接近'],
    }),
  ];
}
