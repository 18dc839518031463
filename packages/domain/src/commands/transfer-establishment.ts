import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { EstablishmentPlace, TransferEstablishment } from '../command.ts';
import { transferEstablishment as apply } from '../establishment-operations.ts';
import type { DepartmentId } from '../ids.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { findUnit } from '../structure.ts';
import type { DepartmentStructure, Structure } from '../structure.ts';
import { badReason, isDepartment, isPlace, openDepartment, openUnit } from './checks.ts';

const MOST = 1_000_000;

function check(structure: Structure, { from, to, kind, amount }: TransferEstablishment): Rejection | null {
  const [source, target] = [departmentAt(structure, from), departmentAt(structure, to)];
  if (!isDepartment(source)) return source;
  if (!isDepartment(target)) return target;
  if (!Number.isInteger(amount) || amount < 1 || amount > MOST) return reject('amount-out-of-range', { most: MOST });
  const outside = 'outside' in from || 'outside' in to;
  if (outside && source.id !== target.id) return reject('cross-department', { departmentId: target.id, name: '' });
  if (keyOf(from) === keyOf(to)) return reject('same-place');
  const bad = badReason('outside' in from ? from.outside : 'outside' in to ? to.outside : null);
  if (bad) return bad;
  if ('outside' in from) return null;
  const there = 'unitId' in from ? findUnit(structure, from.unitId)?.unit.establishment : source.reserve;
  const available = there?.[kind] ?? 0;
  return available < amount ? reject('establishment-short', { kind, available, amount }) : null;
}

function departmentAt(structure: Structure, place: EstablishmentPlace): DepartmentStructure | Rejection {
  if (!('unitId' in place)) return openDepartment(structure, place.departmentId as DepartmentId);
  const found = openUnit(structure, place.unitId);
  return isPlace(found) ? found.department : found;
}

/** Outside is one place whatever document it names: from one to another nothing would move. */
function keyOf(place: EstablishmentPlace): string {
  if ('unitId' in place) return `unit ${place.unitId}`;
  return 'outside' in place ? 'outside' : `department ${place.departmentId}`;
}

/** 编制划转: what one side gains the other gives, kind by kind (M06, M31). A rise from outside stands with its document. */
export const transferEstablishment: CommandDefinition<TransferEstablishment> = {
  check,
  apply,
  invert: (_before, { from, to, kind, amount }) => [
    command('transfer-establishment', { from: to, to: from, kind, amount }),
  ],
};
