import { fetchJson } from './http.ts';

export interface BaselineChoice {
  readonly id: string;
  readonly title: string;
  readonly departments: number;
  readonly divisions: number;
}

/** All stored baselines, the latest first. @throws HttpProblem */
export async function listBaselines(signal: AbortSignal): Promise<readonly BaselineChoice[]> {
  return (await fetchJson<{ baselines: readonly BaselineChoice[] }>('/api/baselines', { signal })).baselines;
}
