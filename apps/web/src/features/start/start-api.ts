import { fetchJson } from '../../lib/http.ts';

/** A plan may weigh 64 MB, and every step in it is checked; giving up early would leave a plan that nobody was told of. */
const LARGE_FILE = 300_000;

/** Requests of the start page. All fail with HttpProblem. */

/** A copy of one's own of the bundled plan, untouched or with the finished reform. */
export function openSample(sample: 'harbin' | 'harbin-finished', title: string): Promise<{ readonly id: string }> {
  return fetchJson('/api/plans', { method: 'POST', body: { title, sample } });
}

/** Stores the baseline (an object, or JSON text as it was in a file) and starts a plan on it. */
export async function planOnBaseline(title: string, baseline: unknown): Promise<{ readonly id: string }> {
  const { id: baselineId } = await fetchJson<{ id: string }>('/api/baselines', {
    method: 'POST',
    body: baseline,
    patience: LARGE_FILE,
  });
  return fetchJson('/api/plans', { method: 'POST', body: { title, baselineId } });
}

/** A plan of another machine, from the text of its plan.json. */
export function importPlan(text: string): Promise<{ readonly id: string }> {
  return fetchJson('/api/plans/import', { method: 'POST', body: text, patience: LARGE_FILE });
}
