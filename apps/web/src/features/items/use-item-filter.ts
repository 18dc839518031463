import type { UnitId } from '@dachushi/domain/ids.ts';
import { useMemo } from 'react';
import { useAddressSearch } from '../../lib/use-address-search.ts';
import { GAP_FILTERS } from './item-rows.ts';
import type { ItemFilter } from './item-rows.ts';

/** Filter and words searched for, as the address has them. */
export interface AskedItems {
  readonly filter: ItemFilter;
  readonly asked: string;
}

/** Whatever the address says that is not known is as if nothing was asked. */
export function readAskedItems(search: URLSearchParams): AskedItems {
  const nature = search.get('nature');
  return {
    filter: {
      nature: nature === '审批' || nature === '监管' ? nature : 'all',
      unitId: (search.get('unit') ?? '') as UnitId | '',
      gap: GAP_FILTERS.find((gap) => gap === search.get('gap')) ?? null,
    },
    asked: search.get('q') ?? '',
  };
}

/** The filter stands in the address: a link shows what its sender saw. */
export function useItemFilter() {
  const [search, change] = useAddressSearch();
  const now = useMemo(() => readAskedItems(search), [search]);
  return {
    ...now,
    setFilter: ({ nature, unitId, gap }: ItemFilter) =>
      change({ nature: nature === 'all' ? null : nature, unit: unitId, gap }),
    setAsked: (asked: string) => change({ q: asked }),
    clear: () => change({ nature: null, unit: null, gap: null, q: null }),
  };
}
