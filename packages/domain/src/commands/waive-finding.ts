import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { WaiveFinding } from '../command.ts';
import { byCodePoint } from '../official-order.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure, Waiver } from '../structure.ts';
import { departmentOf, withParts } from '../structure-change.ts';
import { findWaiver, waiverKey } from '../waivers.ts';
import { badReason, isDepartment, openDepartment, repeated } from './checks.ts';

function check(structure: Structure, payload: WaiveFinding): Rejection | null {
  const department = openDepartment(structure, payload.departmentId);
  if (!isDepartment(department)) return department;
  const twice = repeated(payload.subjectIds);
  if (twice) return twice;
  const bad = badReason(payload.reason);
  if (bad) return bad;
  const reason = payload.reason?.trim() ?? null;
  if (reason === '') return reject('reason-missing', { departmentId: department.id });
  const standing = findWaiver(department, payload)?.reason ?? null;
  return standing === reason ? reject('no-change', { departmentId: department.id }) : null;
}

/** 说明保留: the finding stands with a reason, which every export prints. */
export const waiveFinding: CommandDefinition<WaiveFinding> = {
  check,
  apply: (structure, payload) => {
    const department = departmentOf(structure, payload.departmentId);
    const { ruleId, reason } = payload;
    const others = (department.waivers ?? []).filter((each) => waiverKey(each) !== waiverKey(payload));
    const waiver: Waiver = {
      ruleId,
      subjectIds: [...payload.subjectIds].sort(byCodePoint),
      reason: reason?.trim() ?? '',
    };
    return withParts(structure, department, {
      waivers: (reason === null ? others : [...others, waiver]).sort((a, b) => byCodePoint(waiverKey(a), waiverKey(b))),
    });
  },
  invert: (before, { departmentId, ruleId, subjectIds }) => {
    const standing = findWaiver(departmentOf(before, departmentId), { ruleId, subjectIds });
    return [command('waive-finding', { departmentId, ruleId, subjectIds, reason: standing?.reason ?? null })];
  },
};
