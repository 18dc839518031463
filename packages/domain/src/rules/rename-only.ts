import { placeOf } from '../compose-unit.ts';
import type { DivisionId } from '../ids.ts';
import type { Rule } from './rule.ts';

/** 只更名: one division under another name and nothing else; it reduces nothing and is shown so that nobody counts it. */
export const renameOnly: Rule = {
  id: 'rename-only',
  severity: 'suggestion',
  basis: { source: 'report', mechanisms: ['M38'] },
  needs: ['names'],
  fix: 'planner-decides',
  check: ({ baseline, department }) =>
    department.units.flatMap((unit) => {
      if (unit.created || unit.divisionIds.length !== 1 || unit.absorbed.length > 0) return [];
      const { division } = placeOf(baseline, unit.divisionIds[0] as DivisionId);
      const renamed = unit.name !== division.name && unit.kind === division.kind;
      return renamed ? [{ subjectIds: [unit.id], data: { name: unit.name, formerName: division.name } }] : [];
    }),
};
