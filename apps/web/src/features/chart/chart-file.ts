import type { PageLook, PageSide } from '@dachushi/chart/pages/chart-page.ts';
import type { Orientation, PaperName } from '@dachushi/chart/pages/paper.ts';
import { fetchFile } from '../../lib/fetch-file.ts';

export type ChartFormat = 'pdf' | 'pptx' | 'png' | 'svg';

/** What a file shows; the server reads each part only for the formats that know it. */
export interface ChartFileRequest {
  readonly planId: string;
  readonly format: ChartFormat;
  readonly scale: 1 | 2 | 3 | 4;
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly side: PageSide;
  readonly look: PageLook;
  /** Null for all. */
  readonly departmentIds: readonly string[] | null;
  readonly language: string;
}

export function hasPages(format: ChartFormat): format is 'pdf' | 'pptx' {
  return format === 'pdf' || format === 'pptx';
}

export function chartFileAddress(request: ChartFileRequest): string {
  const { planId, format, scale, paper, orientation, side, look, departmentIds, language } = request;
  const asked = new URLSearchParams({ side, look, lang: language });
  if (departmentIds !== null) asked.set('department', departmentIds.join(','));
  if (format === 'png') asked.set('scale', String(scale));
  if (format === 'pdf') {
    asked.set('paper', paper);
    asked.set('orientation', orientation);
  }
  return `/api/plans/${encodeURIComponent(planId)}/exports/chart.${format}?${asked.toString()}`;
}

interface Download {
  readonly name: string;
  readonly signal: AbortSignal;
}

/** Fetches the file and hands it to the browser under `name`. The code of what went wrong, or null. Cancelling is no problem. */
export function downloadChart(request: ChartFileRequest, { name, signal }: Download): Promise<string | null> {
  return fetchFile(chartFileAddress(request), { name: `${name}.${request.format}`, signal });
}
