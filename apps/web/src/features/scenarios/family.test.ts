import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { expect, it } from 'vitest';
import { asTree, familyOf, firstChosen } from './family.ts';

function plan(id: string, parent?: string, baselineId = 'b'): PlanSummary {
  return {
    id,
    title: id,
    baselineId,
    epoch: 'e',
    headSeq: 0,
    createdAt: `2026-01-01T00:00:0${id.length}.000Z`,
    updatedAt: '2026-01-01T00:00:00.000Z',
    departments: 1,
    target: { ratio: 30, band: 5 },
    overall: { before: 1, after: 1 },
    findings: { error: 0, warning: 0, suggestion: 0 },
    notice: null,
    ...(parent === undefined ? {} : { parent: { planId: parent, forkSeq: 0 } }),
  };
}

const plans = [
  plan('r'),
  plan('ra', 'r'),
  plan('rb', 'r'),
  plan('raa', 'ra'),
  plan('s'),
  plan('t', undefined, 'other'),
];

it('a family stands parents before children, and the others on the same baseline after it', () => {
  const { family, others } = familyOf(plans, 'rb');
  expect(family.map(({ plan: { id }, depth }) => [id, depth])).toEqual([
    ['r', 0],
    ['ra', 1],
    ['raa', 2],
    ['rb', 1],
  ]);
  expect(others.map(({ plan: { id } }) => id)).toEqual(['s']);
});

it('at first this plan, its parent, children and siblings are shown, at most four', () => {
  const { family } = familyOf([...plans, plan('rc', 'r'), plan('rbb', 'rb')], 'rb');
  expect(firstChosen(family, 'rb')).toEqual(['r', 'ra', 'rb', 'rbb']);
});

it('a child whose parent is not listed stands by itself', () => {
  expect(asTree([plan('ra', 'r'), plan('raa', 'ra')]).map(({ depth }) => depth)).toEqual([0, 1]);
});
