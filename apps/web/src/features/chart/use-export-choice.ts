import type { PageLook, PageSide } from '@dachushi/chart/pages/chart-page.ts';
import type { Orientation, PaperName } from '@dachushi/chart/pages/paper.ts';
import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { useState } from 'react';
import { useLanguage } from '../../messages/use-messages.ts';
import type { ChartPlace } from './chart-address.ts';
import type { ChartFileRequest, ChartFormat } from './chart-file.ts';

export type Extent = 'this' | 'chosen' | 'all';

export interface ExportChoice {
  readonly format: ChartFormat;
  readonly side: PageSide;
  readonly look: PageLook;
  readonly extent: Extent;
  readonly chosen: ReadonlySet<string>;
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly scale: 1 | 2 | 3 | 4;
}

interface Start {
  readonly planId: string;
  readonly place: ChartPlace;
  readonly departmentId: string;
  readonly departments: readonly DepartmentComparison[];
}

/** What to take along: begins with what is on the screen. */
export function useExportChoice({ planId, place, departmentId, departments }: Start) {
  const language = useLanguage();
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    format: 'svg',
    side: place.side === 'beside' ? 'both' : place.side,
    look: place.look,
    extent: ({ city: 'all', chosen: 'chosen', department: 'this' } as const)[place.scope],
    chosen: new Set(place.scope === 'chosen' ? place.chosen : [departmentId]),
    paper: 'A4',
    orientation: 'landscape',
    scale: 2,
  }));
  const departmentIds = chosenIds(choice, departmentId, departments);
  const request: ChartFileRequest = { ...choice, departmentIds, planId, language };
  return {
    choice,
    request,
    change: (part: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...part })),
  };
}

function chosenIds(
  { extent, chosen }: ExportChoice,
  departmentId: string,
  departments: readonly DepartmentComparison[],
): readonly string[] | null {
  if (extent === 'all') return null;
  if (extent === 'this') return [departmentId];
  return departments.map((each) => each.departmentId as string).filter((id) => chosen.has(id));
}
