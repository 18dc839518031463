import { command } from '@dachushi/domain/command.ts';
import type { EstablishmentPlace, TransferEstablishment } from '@dachushi/domain/command.ts';
import { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import type { EstablishmentKind } from '@dachushi/domain/establishment.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';

export const RESERVE = 'reserve';
export const OUTSIDE = 'outside';

/** A transfer as typed, seen from one unit. `other` is 部门待分配, outside, or the id of another unit. */
export interface TransferDraft {
  readonly direction: 'out' | 'in';
  readonly other: string;
  readonly kind: EstablishmentKind;
  readonly amount: string;
  readonly document: string;
}

/** Gives by default, of the kind the unit has most of. */
export function firstDraft(unit: Unit): TransferDraft {
  const [kind] = [...ESTABLISHMENT_KINDS].sort((a, b) => unit.establishment[b] - unit.establishment[a]);
  return { direction: 'out', other: RESERVE, kind: kind ?? '行政', amount: '1', document: '' };
}

/** The command that the draft means; a figure that is none becomes 0, which the check refuses in words. */
export function transferOf(unit: Unit, draft: TransferDraft) {
  const own: EstablishmentPlace = { unitId: unit.id };
  const other = otherPlace(unit, draft);
  return command('transfer-establishment', {
    from: draft.direction === 'out' ? own : other,
    to: draft.direction === 'out' ? other : own,
    kind: draft.kind,
    amount: /^\s*\d{1,6}\s*$/.test(draft.amount) ? Number(draft.amount) : 0,
  });
}

export interface BalanceSide {
  readonly place: 'unit' | 'reserve' | 'outside';
  readonly name: string;
  /** Null for outside, which has no stock of its own. */
  readonly before: number | null;
  /** + gains, − gives. */
  readonly change: number;
}

/** Both sides of a transfer, the giver first. */
export function sidesOf(
  structure: Structure,
  { from, to, kind, amount }: TransferEstablishment,
): readonly BalanceSide[] {
  return [sideOf(structure, from, kind, -amount), sideOf(structure, to, kind, amount)];
}

function sideOf(structure: Structure, place: EstablishmentPlace, kind: EstablishmentKind, change: number): BalanceSide {
  if ('unitId' in place) {
    const unit = findUnit(structure, place.unitId)?.unit;
    return { place: 'unit', name: unit?.name ?? '', before: unit?.establishment[kind] ?? 0, change };
  }
  if ('outside' in place) return { place: 'outside', name: '', before: null, change };
  const reserve = structure.departments.get(place.departmentId)?.reserve;
  return { place: 'reserve', name: '', before: reserve?.[kind] ?? 0, change };
}

function otherPlace({ departmentId }: Unit, { other, document }: TransferDraft): EstablishmentPlace {
  if (other === RESERVE) return { departmentId };
  return other === OUTSIDE ? { outside: document.trim(), departmentId } : { unitId: other as UnitId };
}
