import type { MoveReport } from '@dachushi/domain/protocol/import-answers.ts';
import { fetchJson } from '../../lib/http.ts';

const at = (planId: string) => `/api/plans/${encodeURIComponent(planId)}/move`;
/** Thousands of steps are said and checked again; given up early, the plan would be there and nobody told of it. */
const PATIENCE = 60_000;

/** What moving would take along and leave behind; changes nothing. @throws HttpProblem */
export function tryMove(planId: string, baselineId: string, signal: AbortSignal): Promise<MoveReport> {
  return fetchJson(at(planId), { method: 'POST', body: { baselineId, dryRun: true }, signal, patience: PATIENCE });
}

/** A new plan on the other baseline; the old one stays. @throws HttpProblem */
export function movePlan(planId: string, baselineId: string, title: string): Promise<MoveReport> {
  return fetchJson(at(planId), { method: 'POST', body: { baselineId, title }, patience: PATIENCE });
}
