import type { IndexedBaseline } from './baseline.ts';
import type { DivisionId, UnitId } from './ids.ts';
import { must } from './must.ts';
import type { DepartmentStructure, Unit } from './structure.ts';

/** 单独划转: duties and matters that changed hands by themselves, not along with their division. */
export interface Transfer {
  readonly fromDivisionId: DivisionId;
  readonly toUnitId: UnitId;
  readonly duties: number;
  readonly items: number;
}

/** One for each pair of division and receiving unit, in the order of the units. What has ended is in none. */
export function transfersOf(baseline: IndexedBaseline, department: DepartmentStructure): readonly Transfer[] {
  const homes = new Map<DivisionId, Unit>();
  for (const unit of department.units) {
    for (const id of unit.divisionIds) homes.set(id, unit);
    for (const { divisionId } of unit.absorbed) homes.set(divisionId, unit);
  }
  return department.units.flatMap((unit) => {
    const from = new Map<DivisionId, { duties: number; items: number }>();
    const count = (divisionId: DivisionId, what: 'duties' | 'items'): void => {
      if (homes.get(divisionId) === unit) return;
      const counted = from.get(divisionId) ?? { duties: 0, items: 0 };
      counted[what] += 1;
      from.set(divisionId, counted);
    };
    for (const id of unit.dutyIds) count(must(baseline.duties.get(id), `duty ${id}`).divisionId, 'duties');
    for (const id of unit.itemIds) count(must(baseline.items.get(id), `item ${id}`).item.handlerId, 'items');
    return [...from].map(([fromDivisionId, counted]) => ({ fromDivisionId, toUnitId: unit.id, ...counted }));
  });
}
