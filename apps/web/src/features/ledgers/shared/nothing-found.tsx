import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';

/** A ledger that filters and search have emptied, with the way back. */
export function NothingFound({ onShowAll }: { readonly onShowAll: () => void }) {
  const words = useMessages(ledgersMessages);
  return (
    <EmptyState
      icon="search"
      title={words.nothingFound}
      text={words.nothingFoundText}
      action={<Button onClick={onShowAll}>{words.showAll}</Button>}
    />
  );
}
