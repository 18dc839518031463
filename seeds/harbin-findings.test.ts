import { applyCommand, invertCommand } from '@dachushi/domain/apply-command.ts';
import { assess } from '@dachushi/domain/assess.ts';
import type { Assessment } from '@dachushi/domain/assessment.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { fixFinding, isFix } from '@dachushi/domain/rules/fix-finding.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { waiverKey } from '@dachushi/domain/waivers.ts';
import { expect, test } from 'vitest';
import { harbinBaseline } from './harbin-baseline.ts';
import { harbinPlanCommands } from './harbin-plan.ts';

const baseline = harbinBaseline();
const untouched = structureFromBaseline(indexBaseline(baseline).index);
const finished = harbinPlanCommands(baseline).reduce(applyCommand, untouched);
const before = assess(untouched);
const after = assess(finished);

function findingsOf({ departments }: Assessment): readonly Finding[] {
  return [...departments.values()].flatMap(({ findings }) => findings);
}

const count = (assessment: Assessment, ruleId: string): number =>
  findingsOf(assessment).filter((finding) => finding.ruleId === ruleId).length;

test.each([
  ['approves-and-supervises', 126],
  ['approver-is-supervisor', 298],
  ['approval-without-supervisor', 52],
  ['approvals-scattered', 29],
  ['approval-office-missing', 25],
  ['precondition-without-basis', 30],
  ['days-over-statute', 1],
  ['duty-overlap', 4],
  ['internal-units-above-policy', 14],
  ['micro-unit', 52],
  ['posts-above-ceiling', 5],
])('the untouched baseline has %s %i times, the finished plan never', (ruleId, times) => {
  expect(count(before, ruleId)).toBe(times);
  expect(count(after, ruleId)).toBe(0);
});

test('in the finished plan every duty and every item is owned', () => {
  for (const ruleId of ['duty-without-owner', 'item-orphaned', 'items-in-empty-unit'])
    expect(count(after, ruleId)).toBe(0);
});

test('in the finished plan no place comes without a document, leading posts balance and every 专员 has an area', () => {
  for (const ruleId of [
    'establishment-risen',
    'posts-not-balanced',
    'specialist-without-area',
    'transitional-without-end',
  ])
    expect(count(after, ruleId)).toBe(0);
});

test('on the untouched baseline each fix that is offered ends its finding and can be taken back', () => {
  const text = (structure: Structure, { departmentId }: Finding): string =>
    canonicalJson(structure.departments.get(departmentId));
  const fixed = new Set<string>();
  for (const finding of findingsOf(before)) {
    const fix = fixFinding(untouched, finding);
    if (!isFix(fix)) continue;
    const mended = applyCommand(untouched, fix);
    const left = assess(mended, before).departments.get(finding.departmentId)?.findings ?? [];
    expect(left.map(waiverKey)).not.toContain(waiverKey(finding));
    const again = invertCommand(untouched, fix).reduce(applyCommand, mended);
    expect(text(again, finding)).toBe(text(untouched, finding));
    fixed.add(finding.ruleId);
  }
  expect(fixed.size).toBeGreaterThanOrEqual(10);
});
