import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { assessDepartment } from '@dachushi/domain/assess-department.ts';
import { assess } from '@dachushi/domain/assess.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { fixFinding, isFix } from '@dachushi/domain/rules/fix-finding.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { resolveUndo } from '@dachushi/domain/undo.ts';
import { waiverKey } from '@dachushi/domain/waivers.ts';
import { expect, test } from 'vitest';
import { harbinBaseline } from './harbin-baseline.ts';

const start = structureFromBaseline(indexBaseline(harbinBaseline()).index);
const findings = [...assess(start).departments.values()].flatMap((department) => department.findings);
const offered = findings.flatMap((finding) => {
  const fix = fixFinding(start, finding);
  return isFix(fix) ? [{ finding, fix }] : [];
});

function openOf(structure: Structure, { departmentId }: Finding): readonly string[] {
  const department = structure.departments.get(departmentId);
  return department ? assessDepartment(structure, department).findings.map(waiverKey) : [];
}

test('the untouched baseline lists what the reform is about, and offers to mend it', () => {
  const rules = new Set(offered.map(({ finding }) => finding.ruleId));
  for (const ruleId of [
    'approval-office-missing',
    'approval-without-supervisor',
    'approvals-scattered',
    'approver-is-supervisor',
    'approves-and-supervises',
    'internal-units-above-policy',
    'micro-unit',
    'posts-above-ceiling',
    'temporary-kept',
  ])
    expect(rules).toContain(ruleId);
});

test.each([...new Set(offered.map(({ finding }) => finding.ruleId))])(
  'every fix of %s on the untouched baseline may be done, ends its finding, and one 撤回 gives the baseline back',
  (ruleId) => {
    const before = JSON.stringify(recordOfStructure(start));
    for (const { finding, fix } of offered.filter((each) => each.finding.ruleId === ruleId)) {
      expect(checkCommand(start, fix)).toBeNull();
      const after = applyCommand(start, fix);
      expect(openOf(after, finding)).not.toContain(waiverKey(finding));
      const back = resolveUndo({ before: start, after, now: after, target: fix, seq: 1 });
      if ('rejection' in back) throw new Error(JSON.stringify(back.rejection));
      expect(JSON.stringify(recordOfStructure(applyCommand(after, back.command)))).toBe(before);
    }
  },
);
