import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { assess } from '@dachushi/domain/assess.ts';
import type { Assessment } from '@dachushi/domain/assessment.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
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
