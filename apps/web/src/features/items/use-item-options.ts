import { ITEM_STATUSES, ONLINE_DEPTHS } from '@dachushi/domain/item-state.ts';
import { useMemo } from 'react';
import { itemsMessages } from '../../messages/items.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useUnitOptions } from '../ledgers/shared/use-unit-options.ts';
import type { ItemOptions } from './item-edits.ts';

/** What the cells of choice offer, in the language of the page. */
export function useItemOptions(): ItemOptions {
  const words = useMessages(itemsMessages);
  const unitsOf = useUnitOptions();
  return useMemo(
    () => ({
      unitsOf,
      statuses: ITEM_STATUSES.map((value) => ({ value, label: words[value] })),
      online: ONLINE_DEPTHS.map((value) => ({ value, label: words[value] })),
      hall: [
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ],
    }),
    [unitsOf, words],
  );
}
