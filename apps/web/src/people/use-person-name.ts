import { useCallback } from 'react';
import { useLanguage } from '../messages/use-messages.ts';
import { usePeople } from './people-context.tsx';
import { calledName } from './person-words.ts';

/** How to call one person. Needs a PeopleProvider above: every page of a plan has one. */
export function usePersonName(actor: string): string {
  const language = useLanguage();
  const name = usePeople((people) => people.names.get(actor));
  return calledName(actor, name, language);
}

/** The same for lists: the function stays the same until somebody's name changes. */
export function usePersonNames(): (actor: string) => string {
  const language = useLanguage();
  const names = usePeople((people) => people.names);
  return useCallback((actor) => calledName(actor, names.get(actor), language), [names, language]);
}
