import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';

/** The head of a card in one sentence for ears; tag, marks and chips follow as they stand. */
export function useCardName(unit: Unit): string {
  const words = useMessages(cardMessages);
  const kinds = useMessages(kindMessages);
  const { chief, deputy } = unit.posts;
  return words.card(unit.name, [
    kinds[unit.kind],
    words.places(totalEstablishment(unit.establishment)),
    words.posts(chief, deputy),
  ]);
}
