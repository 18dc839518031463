import { placeOf } from '../compose-unit.ts';
import { totalEstablishment } from '../establishment.ts';
import type { IndexedBaseline } from '../baseline.ts';
import type { DivisionId } from '../ids.ts';
import type { Unit } from '../structure.ts';
import type { Rule } from './rule.ts';

/**
 * 纸面合并: the unit has the same staff and the same duties as one of its sources alone, so nothing was consolidated.
 * Either a new unit took over one division whole (the count does not change), or the other sources were empty shells.
 */
export const mergeOnPaper: Rule = {
  id: 'merge-on-paper',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M38'] },
  needs: ['divisions', 'duties'],
  fix: 'planner-decides',
  check: ({ baseline, department }) =>
    department.units
      .filter((unit) => isOnPaper(baseline, unit))
      .map((unit) => ({
        subjectIds: [unit.id],
        data: { name: unit.name, sources: unit.divisionIds.length + unit.absorbed.length },
      })),
};

function isOnPaper(baseline: IndexedBaseline, unit: Unit): boolean {
  const sources = [...unit.divisionIds, ...unit.absorbed.map((each) => each.divisionId)];
  const substantial = sources.filter((id) => !isShell(baseline, id));
  if (sources.length === 1)
    return unit.created && unit.kind === placeOf(baseline, sources[0] as DivisionId).division.kind;
  return sources.length > 1 && substantial.length <= 1;
}

function isShell(baseline: IndexedBaseline, id: DivisionId): boolean {
  const { division } = placeOf(baseline, id);
  return totalEstablishment(division.establishment) === 0 && division.duties.length === 0;
}
