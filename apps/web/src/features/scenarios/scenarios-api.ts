import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import type { PlansCompared, TakeOver } from '@dachushi/domain/protocol/scenario-answers.ts';
import { fetchJson } from '../../lib/http.ts';

/** Thousands of steps are brought along or done again; given up early, they would be there and nobody told of it. */
const PATIENCE = 60_000;

const at = (planId: string, act: string) => `/api/plans/${encodeURIComponent(planId)}/${act}`;

/** A scenario that begins with the plan's first `seq` steps. @throws HttpProblem */
export function forkPlan(planId: string, seq: number, title: string): Promise<PlanSummary> {
  return fetchJson(at(planId, 'fork'), { method: 'POST', body: { at: seq, title }, patience: PATIENCE });
}

/** 2 to 8 plans side by side, in this order. @throws HttpProblem */
export function comparePlans(planIds: readonly string[], signal: AbortSignal): Promise<PlansCompared> {
  const asked = planIds.map(encodeURIComponent).join(',');
  return fetchJson(`/api/compare?plans=${asked}`, { signal, patience: PATIENCE });
}

/** Where the browser fetches the same as a workbook, in Chinese for the meeting. */
export function comparisonFile(planIds: readonly string[]): string {
  return `/api/compare/comparison.xlsx?plans=${planIds.map(encodeURIComponent).join(',')}`;
}

/** From the parent into the scenario, or the other way. */
export type Way = 'update' | 'adopt';

/** What it would do; changes nothing. @throws HttpProblem */
export function tryTakeOver(way: Way, planId: string, signal: AbortSignal): Promise<TakeOver> {
  return fetchJson(at(planId, way), { method: 'POST', body: { dryRun: true }, signal, patience: PATIENCE });
}

/** Does it, provided that the scenario stands where the planner has seen it and the parent says nothing new against it. `drop` are steps given up. @throws HttpProblem */
export function takeOver(way: Way, seen: TakeOver, drop: readonly number[]): Promise<TakeOver> {
  const { plan, parent } = seen;
  const conflicts = seen.conflicts.map(({ step, kind, parentStep }) => ({
    ...{ step: step.seq, kind, parentStep: parentStep?.seq ?? null },
  }));
  const decision = { headSeq: plan.headSeq, parentSeq: parent.headSeq, conflicts };
  const body = way === 'update' && drop.length > 0 ? { ...decision, drop } : decision;
  return fetchJson(at(plan.id, way), { method: 'POST', body, patience: PATIENCE });
}
