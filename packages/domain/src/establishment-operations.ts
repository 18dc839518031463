import type { EstablishmentPlace, TransferEstablishment } from './command.ts';
import { addEstablishment, ESTABLISHMENT_KINDS, NO_ESTABLISHMENT } from './establishment.ts';
import type { Establishment, EstablishmentKind, OutsideTransfer } from './establishment.ts';
import { byCodePoint } from './official-order.ts';
import type { DepartmentStructure, Structure } from './structure.ts';
import { departmentOf, placeOfUnit, withParts } from './structure-change.ts';
import { withHoldings } from './unit-operations.ts';

/** Writes both sides of a transfer. The command must have passed its check. */
export function transferEstablishment(
  structure: Structure,
  { from, to, kind, amount }: TransferEstablishment,
): Structure {
  return add(add(structure, from, kind, -amount), to, kind, amount);
}

function add(structure: Structure, place: EstablishmentPlace, kind: EstablishmentKind, amount: number): Structure {
  const change: Establishment = { ...NO_ESTABLISHMENT, [kind]: amount };
  if ('unitId' in place) {
    const { department } = placeOfUnit(structure, place.unitId);
    return withHoldings(structure, department, (unit) =>
      unit.id === place.unitId ? { transferred: addEstablishment(unit.transferred ?? NO_ESTABLISHMENT, change) } : null,
    );
  }
  const department = departmentOf(structure, place.departmentId);
  if ('outside' in place)
    return withOutside(structure, department, { kind, source: place.outside.trim(), amount: -amount });
  return withParts(structure, department, {
    reserve: addEstablishment(department.reserve ?? NO_ESTABLISHMENT, change),
  });
}

/** One entry per kind and source; what came and went again leaves none. */
function withOutside(structure: Structure, department: DepartmentStructure, transfer: OutsideTransfer): Structure {
  const entries = department.outside ?? [];
  const same = (entry: OutsideTransfer): boolean => entry.kind === transfer.kind && entry.source === transfer.source;
  const amount = transfer.amount + (entries.find(same)?.amount ?? 0);
  const others = entries.filter((entry) => !same(entry));
  const outside = amount === 0 ? others : [...others, { ...transfer, amount }];
  return withParts(structure, department, {
    outside: outside.sort(
      (a, b) =>
        ESTABLISHMENT_KINDS.indexOf(a.kind) - ESTABLISHMENT_KINDS.indexOf(b.kind) || byCodePoint(a.source, b.source),
    ),
  });
}
