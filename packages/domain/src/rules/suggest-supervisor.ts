import type { IndexedBaseline } from '../baseline.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { handlerOf } from '../holders.ts';
import type { ItemId } from '../ids.ts';
import { largestBy } from '../largest-by.ts';
import { must } from '../must.ts';
import { unitOfDivision } from '../structure.ts';
import type { DepartmentStructure, Unit } from '../structure.ts';
import type { FixQuestion } from './rule.ts';

/** Gives the item of the finding to a supervisor other than its handler; nothing where no unit suggests itself. */
export function assignSupervisor({ structure, department, finding }: FixQuestion): readonly Command[] {
  const itemId = finding.subjectIds[0] as ItemId; // rules that use this name items
  const unit = department.locked ? undefined : supervisorFor(structure.baseline, department, itemId);
  return unit ? [command('assign-item', { itemIds: [itemId], role: '监管', unitId: unit.id })] : [];
}

/**
 * Who should supervise instead: the unit that holds the division named by the baseline; else a 监管 unit, the one closest
 * to the item's former division by its duties; else the business unit that leads those duties now.
 */
function supervisorFor(baseline: IndexedBaseline, department: DepartmentStructure, itemId: ItemId): Unit | undefined {
  const { item } = must(baseline.items.get(itemId), `item ${itemId}`);
  const handler = handlerOf(department, itemId);
  if (!handler) return undefined;
  const named = item.supervisorId === null ? undefined : unitOfDivision(department, item.supervisorId);
  if (named && named !== handler) return named;
  const leads = (unit: Unit): number =>
    unit.dutyIds.filter((id) => baseline.duties.get(id)?.divisionId === item.handlerId).length;
  const others = department.units.filter((unit) => unit !== handler);
  const supervising = others.filter(({ kind }) => kind === '监管');
  const business = others.filter((unit) => unit.kind === '业务' && leads(unit) > 0);
  return largestBy(supervising, leads) ?? largestBy(business, leads);
}
