import type { PageLook, PageSide } from '@dachushi/chart/pages/chart-page.ts';
import type { Orientation, PaperName } from '@dachushi/chart/pages/paper.ts';
import type { ExportFileName } from '@dachushi/domain/protocol/export-messages.ts';

/** What is asked of a chart. */
export interface ChartOptions {
  readonly side: PageSide;
  readonly look: PageLook;
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly scale: 1 | 2 | 3 | 4;
  readonly language: 'zh-CN' | 'en';
  /** A choice of departments, only for charts; null: as everywhere on the page. */
  readonly chosen: readonly string[] | null;
}

export interface DocumentRequest {
  readonly planId: string;
  readonly file: ExportFileName;
  /** Null for the whole city. */
  readonly departmentId: string | null;
  /** The step that is shown. */
  readonly at: number;
  readonly chart: ChartOptions;
}

/** Papers are in Chinese whatever the page speaks. Only what the file knows is asked. */
export function documentAddress({ planId, file, departmentId, at, chart }: DocumentRequest): string {
  const asked = new URLSearchParams();
  const charted = file.startsWith('chart.');
  const departments = charted && chart.chosen ? chart.chosen.join(',') : departmentId;
  if (departments !== null && file !== 'plan.json') asked.set('department', departments);
  if (charted) {
    asked.set('side', chart.side);
    asked.set('look', chart.look);
    asked.set('lang', chart.language);
  }
  if (file === 'chart.pdf') {
    asked.set('paper', chart.paper);
    asked.set('orientation', chart.orientation);
  }
  if (file === 'chart.png') asked.set('scale', String(chart.scale));
  if (file !== 'plan.json') asked.set('at', String(at));
  const query = asked.toString();
  return `/api/plans/${encodeURIComponent(planId)}/exports/${file}${query === '' ? '' : `?${query}`}`;
}
