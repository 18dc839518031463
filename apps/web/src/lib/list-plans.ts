import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { fetchJson } from './http.ts';

/** All plans, the latest first. @throws HttpProblem */
export async function listPlans(signal: AbortSignal): Promise<readonly PlanSummary[]> {
  return (await fetchJson<{ plans: readonly PlanSummary[] }>('/api/plans', { signal })).plans;
}
