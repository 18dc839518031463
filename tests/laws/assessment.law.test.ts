import { assess } from '@dachushi/domain/assess.ts';
import type { Assessment } from '@dachushi/domain/assessment.ts';
import { recordOfStructure, structureFromRecord } from '@dachushi/domain/record.ts';
import { compareFindings } from '@dachushi/domain/rules/finding.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { anySession, startOf, stepsOf } from '@dachushi/domain/testing/arbitraries.ts';
import { expect } from 'vitest';
import { law } from './law.ts';

law('law 5: findings come in the same order however the structure was reached', anySession(), (session) => {
  const last = stepsOf(session).at(-1)?.after ?? startOf(session);
  const restored = structureFromRecord(last.baseline, recordOfStructure(last));
  const findings = findingsOf(assess(last));
  expect(findingsOf(assess(restored))).toEqual(findings);
  for (const ofDepartment of findings) expect([...ofDepartment].sort(compareFindings)).toEqual(ofDepartment);
});

law('law 8: incremental assessment equals assessment from scratch after every command', anySession(), (session) => {
  const steps = stepsOf(session);
  let incremental = assess(steps[0]?.before ?? startOf(session));
  for (const { before, after } of steps) {
    const previous = incremental;
    incremental = assess(after, previous);
    expect(incremental).toEqual(assess(after));
    expectReused(previous, incremental, [before, after]);
  }
});

/** Departments whose structure, target and policy are unchanged are not assessed again. */
function expectReused(previous: Assessment, now: Assessment, [before, after]: readonly [Structure, Structure]): void {
  if (before.target !== after.target || before.policy !== after.policy) return;
  for (const [id, department] of after.departments) {
    if (before.departments.get(id) === department) expect(now.departments.get(id)).toBe(previous.departments.get(id));
  }
}

function findingsOf(assessment: Assessment) {
  return [...assessment.departments.values()].map((department) => department.findings);
}
