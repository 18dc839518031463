import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePeople } from '../../people/people-context.tsx';
import { usePersonNames } from '../../people/use-person-name.ts';

/** How the history calls whoever did something: 我, the name they gave, or what tells them apart. */
export function useWho(): (actor: string) => string {
  const words = useMessages(historyMessages);
  const me = usePeople((people) => people.me);
  const called = usePersonNames();
  return (actor) => (actor === me ? words.me : called(actor));
}
