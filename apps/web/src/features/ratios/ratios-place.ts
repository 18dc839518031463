import { MATRIX_COLUMNS } from '@dachushi/domain/comparison-matrix.ts';
import type { MatrixColumn } from '@dachushi/domain/comparison-matrix.ts';
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { usePlan } from '../../plan/plan-context.tsx';

export const RATIO_VIEWS = ['ratios', 'staffing', 'matrix'] as const;
export type RatioView = (typeof RATIO_VIEWS)[number];

/** Where the reader stands on the page: all of it is in the address, so that a link shows what its sender saw. */
export interface RatiosPlace {
  readonly view: RatioView;
  readonly side: 'before' | 'after';
  readonly everybody: boolean;
  readonly columns: readonly MatrixColumn[];
  readonly percentiles: boolean;
}

export const FIRST_COLUMNS: readonly MatrixColumn[] = [
  'divisions',
  'places',
  'placesPerDivision',
  'businessShare',
  'internalShare',
  'microShare',
  'approvalUnits',
];

/** Whatever the address says that is not known falls back to what is shown first. */
export function readRatiosPlace(search: string): RatiosPlace {
  const asked = new URLSearchParams(search);
  const named = asked.get('columns')?.split(',');
  const columns = MATRIX_COLUMNS.filter((column) => named?.includes(column));
  return {
    view: RATIO_VIEWS.find((view) => view === asked.get('view')) ?? 'ratios',
    side: asked.get('side') === 'before' ? 'before' : 'after',
    everybody: asked.get('which') === 'all',
    columns: columns.length > 0 ? columns : FIRST_COLUMNS,
    percentiles: asked.get('percentiles') === '1',
  };
}

type Change = Readonly<Partial<Record<'view' | 'side' | 'which' | 'columns' | 'percentiles', string | null>>>;

/** Null takes a part out of the address again: it is as at first. */
export function changedSearch(search: string, change: Change): string {
  const asked = new URLSearchParams(search);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) asked.delete(key);
    else if (value !== undefined) asked.set(key, value);
  }
  const said = asked.toString().replaceAll('%2C', ',');
  return said === '' ? '' : `?${said}`;
}

/** Where the reader stands, and how to go elsewhere; no step for the browser's back button. */
export function useRatiosPlace(): readonly [RatiosPlace, (change: Change) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const planId = usePlan((plan) => plan.planId);
  const place = useMemo(() => readRatiosPlace(search), [search]);
  const go = useCallback(
    (change: Change) => navigate(`${pathTo('ratios', { planId })}${changedSearch(search, change)}`, { replace: true }),
    [navigate, planId, search],
  );
  return [place, go];
}
