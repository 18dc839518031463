import type { DepartmentId, DutyId, ItemId } from '../ids.ts';
import { placeOf } from '../compose-unit.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { DepartmentStructure, Structure } from '../structure.ts';
import { openDepartment } from './checks.ts';

/** The one unlocked department all these duties belong to, or why there is none. */
export function departmentOfDuties(structure: Structure, ids: readonly DutyId[]): DepartmentStructure | Rejection {
  const homes = new Set<DepartmentId>();
  for (const dutyId of ids) {
    const place = structure.baseline.duties.get(dutyId);
    if (!place) return reject('duty-unknown', { dutyId });
    homes.add(placeOf(structure.baseline, place.divisionId).departmentId);
    if (homes.size > 1) return reject('cross-department', { dutyId, name: place.duty.text.slice(0, 80) });
  }
  return oneOf(structure, homes);
}

/** The one unlocked department all these items belong to, or why there is none. */
export function departmentOfItems(structure: Structure, ids: readonly ItemId[]): DepartmentStructure | Rejection {
  const homes = new Set<DepartmentId>();
  for (const itemId of ids) {
    const place = structure.baseline.items.get(itemId);
    if (!place) return reject('item-unknown', { itemId });
    homes.add(placeOf(structure.baseline, place.item.handlerId).departmentId);
    if (homes.size > 1) return reject('cross-department', { itemId, name: place.item.name });
  }
  return oneOf(structure, homes);
}

function oneOf(structure: Structure, homes: ReadonlySet<DepartmentId>): DepartmentStructure | Rejection {
  const [home] = homes;
  return home === undefined ? reject('nothing-named') : openDepartment(structure, home);
}
