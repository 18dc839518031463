import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { Command, SetTarget } from '../command.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withDepartment } from '../structure-change.ts';
import { hundredths, percentNumber } from '../target.ts';
import type { Target } from '../target.ts';
import { isDepartment, openDepartment } from './checks.ts';

function check(structure: Structure, payload: SetTarget): Rejection | null {
  const { departmentId, target, band } = payload;
  const halfGiven = (target === null) !== (band === null);
  if (halfGiven || (departmentId === null && target === null) || outOfRange(target) || outOfRange(band))
    return reject('target-out-of-range');
  if (departmentId === null) return same(structure.target, asTarget(payload)) ? reject('no-change') : null;
  const department = openDepartment(structure, departmentId);
  if (!isDepartment(department)) return department;
  return same(department.target, asTarget(payload)) ? reject('no-change', { departmentId }) : null;
}

function outOfRange(percent: number | null): boolean {
  return percent !== null && !(percent >= 0 && percent <= 100);
}

function asTarget({ target, band }: SetTarget): Target | null {
  return target === null || band === null ? null : { ratio: hundredths(target), band: hundredths(band) };
}

function same(a: Target | null, b: Target | null): boolean {
  return a?.ratio === b?.ratio && a?.band === b?.band;
}

function toPayload(departmentId: SetTarget['departmentId'], target: Target | null): Command {
  return command('set-target', {
    departmentId,
    target: target && percentNumber(target.ratio),
    band: target && percentNumber(target.band),
  });
}

/** 目标与上下浮动, of the plan or one department. Guidance, never a gate (M24). */
export const setTarget: CommandDefinition<SetTarget> = {
  check,
  apply: (structure, payload) => {
    const target = asTarget(payload);
    if (payload.departmentId === null) return target ? { ...structure, target } : structure;
    return withDepartment(structure, { ...departmentOf(structure, payload.departmentId), target });
  },
  invert: (before, { departmentId }) => [
    toPayload(departmentId, departmentId === null ? before.target : departmentOf(before, departmentId).target),
  ],
};
