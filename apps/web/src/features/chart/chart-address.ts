import type { PageLook } from '@dachushi/chart/pages/chart-page.ts';
import type { SheetRequest } from '@dachushi/chart/pages/sheet-scene.ts';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

export type ScreenSide = SheetRequest['side'];

export interface ChartPlace {
  readonly departmentId: string | undefined;
  readonly side: ScreenSide;
  readonly look: PageLook;
  readonly scope: 'department' | 'chosen' | 'city';
  /** Ids of the departments of a choice. */
  readonly chosen: readonly string[];
}

const SIDES: readonly ScreenSide[] = ['before', 'after', 'both', 'changes', 'beside'];
const LOOKS: readonly PageLook[] = ['official', 'horizontal', 'compact'];

/** Whatever the address says that is not known falls back to the facing view of one department. */
export function readPlace(departmentId: string | undefined, search: string): ChartPlace {
  const asked = new URLSearchParams(search);
  const chosen = (asked.get('departments') ?? '').split(',').filter((id) => id !== '');
  return {
    departmentId,
    side: SIDES.find((side) => side === asked.get('side')) ?? 'both',
    look: LOOKS.find((look) => look === asked.get('look')) ?? 'official',
    scope: asked.get('scope') === 'city' ? 'city' : chosen.length > 0 ? 'chosen' : 'department',
    chosen,
  };
}

/** The defaults stay out of the address. */
export function placeAddress(planId: string, { departmentId, side, look, scope, chosen }: ChartPlace): string {
  const path = `/plans/${encodeURIComponent(planId)}/chart${departmentId === undefined ? '' : `/${encodeURIComponent(departmentId)}`}`;
  const search = new URLSearchParams({
    ...(side === 'both' ? {} : { side }),
    ...(look === 'official' ? {} : { look }),
    ...(scope === 'city' ? { scope } : {}),
    ...(scope === 'chosen' && chosen.length > 0 ? { departments: chosen.join(',') } : {}),
  }).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** Where the reader stands, kept in the address, and how to go elsewhere. */
export function useChartPlace(
  planId: string,
  departmentId: string | undefined,
): readonly [ChartPlace, (change: Partial<ChartPlace>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const place = useMemo(() => readPlace(departmentId, search), [departmentId, search]);
  const go = (change: Partial<ChartPlace>) =>
    navigate(placeAddress(planId, { ...place, ...change }), { replace: change.departmentId === undefined });
  return [place, go];
}
