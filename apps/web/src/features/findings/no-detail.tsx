import { EmptyState } from '../../components/empty-state.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useMessages } from '../../messages/use-messages.ts';

export function NoDetail() {
  const words = useMessages(findingsMessages);
  return <EmptyState icon="cards" title={words.chooseOne} text={words.chooseOneText} />;
}
