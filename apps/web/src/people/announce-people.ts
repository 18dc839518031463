import { useEffect } from 'react';
import { preferencesStore } from '../app/preferences-store.ts';
import { announce } from '../components/live-region-store.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { peopleMessages } from '../messages/people.ts';
import { usePeopleStore } from './people-context.tsx';
import type { PeopleState } from './people-state.ts';
import { calledName } from './person-words.ts';

/** Ears that work hear of others every five seconds at most. */
const PAUSE = 5_000;

/** Says who came and who left, several at once, when there is a pause. */
export function useAnnouncedPeople(): void {
  const people = usePeopleStore();
  useEffect(() => {
    let known = actorsOf(people.state.getState());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (): void => {
      timer = undefined;
      const state = people.state.getState();
      const now = actorsOf(state);
      const { language } = preferencesStore.getState();
      const words = messagesFor(peopleMessages, language);
      const names = (actors: readonly string[]) =>
        actors.map((actor) => calledName(actor, state.names.get(actor), language)).join(words.and);
      const came = [...now].filter((actor) => !known.has(actor));
      const left = [...known].filter((actor) => !now.has(actor));
      known = now;
      const said = [came.length > 0 ? words.came(names(came)) : '', left.length > 0 ? words.left(names(left)) : ''];
      if (came.length + left.length > 0) announce(said.filter(Boolean).join(' '));
    };
    const stop = people.state.subscribe((now, before) => {
      if (now.others !== before.others) timer ??= setTimeout(say, PAUSE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [people]);
}

function actorsOf({ others }: PeopleState): ReadonlySet<string> {
  return new Set(others.map(({ actor }) => actor));
}
