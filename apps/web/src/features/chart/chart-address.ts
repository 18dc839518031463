import type { ChartLook, ChartSide } from '@dachushi/chart/chart-scene.ts';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

export interface ChartPlace {
  readonly departmentId: string | undefined;
  readonly side: ChartSide;
  readonly look: ChartLook;
  readonly scope: 'department' | 'city';
}

const SIDES: readonly ChartSide[] = ['before', 'after', 'both', 'beside'];

/** Whatever the address says that is not known falls back to the facing view of one department. */
export function readPlace(departmentId: string | undefined, search: string): ChartPlace {
  const asked = new URLSearchParams(search);
  return {
    departmentId,
    side: SIDES.find((side) => side === asked.get('side')) ?? 'both',
    look: asked.get('look') === 'horizontal' ? 'horizontal' : 'official',
    scope: asked.get('scope') === 'city' ? 'city' : 'department',
  };
}

/** The defaults stay out of the address. */
export function placeAddress(planId: string, { departmentId, side, look, scope }: ChartPlace): string {
  const path = `/plans/${encodeURIComponent(planId)}/chart${departmentId === undefined ? '' : `/${encodeURIComponent(departmentId)}`}`;
  const search = new URLSearchParams({
    ...(side === 'both' ? {} : { side }),
    ...(look === 'official' ? {} : { look }),
    ...(scope === 'department' ? {} : { scope }),
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
