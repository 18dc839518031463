import { MATRIX_COLUMNS } from '@dachushi/domain/comparison-matrix.ts';
import type { MatrixColumn } from '@dachushi/domain/comparison-matrix.ts';
import { useMemo } from 'react';
import { useAddressSearch } from '../../lib/use-address-search.ts';

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

/** Where the reader stands, and how to go elsewhere. */
export function useRatiosPlace(): readonly [RatiosPlace, (change: Change) => void] {
  const [asked, change] = useAddressSearch();
  const place = useMemo(() => readRatiosPlace(asked.toString()), [asked]);
  return [place, change as (change: Change) => void];
}
