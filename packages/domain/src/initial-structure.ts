import type { IndexedBaseline } from './baseline.ts';
import { composeUnit } from './compose-unit.ts';
import type { Department } from './division.ts';
import { unitIdOfDivision } from './ids.ts';
import type { ItemId } from './ids.ts';
import type { DepartmentStructure, Structure } from './structure.ts';
import { DEFAULT_TARGET } from './target.ts';

/** Before the first command every division is a unit of its own. */
export function structureFromBaseline(baseline: IndexedBaseline): Structure {
  return {
    baseline,
    target: DEFAULT_TARGET,
    departments: new Map(
      baseline.baseline.departments.map((department) => [department.id, untouched(baseline, department)]),
    ),
    newUnits: new Map(),
  };
}

function untouched(baseline: IndexedBaseline, department: Department): DepartmentStructure {
  const itemsOf = new Map<string, ItemId[]>();
  for (const item of department.items) {
    itemsOf.set(item.handlerId, [...(itemsOf.get(item.handlerId) ?? []), item.id]);
  }
  return {
    id: department.id,
    units: department.divisions.map((division) =>
      composeUnit(baseline, {
        id: unitIdOfDivision(division.id),
        departmentId: department.id,
        name: division.name,
        kind: division.kind,
        created: false,
        divisionIds: [division.id],
        absorbed: [],
        dutyIds: division.duties.map((duty) => duty.id),
        itemIds: itemsOf.get(division.id) ?? [],
        reasons: [],
      }),
    ),
    inScope: department.inScope,
    // as `set-scope` would have put it, so that taking a change back leads here again
    exemptReason: department.inScope ? null : department.exemptReason?.trim() || null,
    target: null,
    deviationReason: null,
    locked: false,
  };
}
