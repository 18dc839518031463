import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { isCounted } from '../structure.ts';
import type { FixQuestion, Rule } from './rule.ts';

/** 专员按处室计数: 专员 are posts, never divisions, and no unit stands for them. */
export const specialistAsDivision: Rule = {
  id: 'specialist-as-division',
  severity: 'error',
  basis: { source: 'report', mechanisms: ['M19'] },
  needs: ['names'],
  fix: takeBack,
  check: ({ baseline, department }) =>
    department.units
      .filter((unit) => unit.name.includes('专员') && isCounted(baseline, unit))
      .map(({ id, name }) => ({ subjectIds: [id], data: { name } })),
};

/** Only a new unit that holds nothing can go without a word about where its contents go. */
function takeBack({ department, finding }: FixQuestion): readonly Command[] {
  const unit = department.units.find(({ id }) => id === finding.subjectIds[0]);
  if (!unit?.created || unit.transferred) return [];
  const held = unit.divisionIds.length + unit.absorbed.length + unit.dutyIds.length + unit.itemIds.length;
  return held === 0 ? [command('abolish-unit', { unitId: unit.id, intoUnitId: null, reasons: [] })] : [];
}
