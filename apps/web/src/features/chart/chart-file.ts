import type { ChartLook } from '@dachushi/chart/chart-scene.ts';
import { saveFile } from '../../lib/save-file.ts';

export interface ChartFileRequest {
  readonly planId: string;
  readonly format: 'svg' | 'png';
  readonly scale: 1 | 2 | 3 | 4;
  readonly side: 'before' | 'after' | 'both';
  readonly look: ChartLook;
  /** Null for all. */
  readonly departmentIds: readonly string[] | null;
  readonly language: string;
}

export function chartFileAddress({
  planId,
  format,
  scale,
  side,
  look,
  departmentIds,
  language,
}: ChartFileRequest): string {
  const asked = new URLSearchParams({ side, look, lang: language });
  if (departmentIds !== null) asked.set('department', departmentIds.join(','));
  if (format === 'png') asked.set('scale', String(scale));
  return `/api/plans/${encodeURIComponent(planId)}/exports/chart.${format}?${asked.toString()}`;
}

export type ChartFileProblem = 'too-large' | 'failed';

interface Download {
  readonly name: string;
  readonly signal: AbortSignal;
}

/** Fetches the file and hands it to the browser under `name`. Null when it worked. Cancelling is no problem. */
export async function downloadChart(
  request: ChartFileRequest,
  { name, signal }: Download,
): Promise<ChartFileProblem | null> {
  try {
    const answer = await fetch(chartFileAddress(request), { signal });
    if (!answer.ok) return (await answer.text()).includes('export_impossible') ? 'too-large' : 'failed';
    saveFile(`${name}.${request.format}`, await answer.blob());
    return null;
  } catch {
    return signal.aborted ? null : 'failed';
  }
}
