import type { MenuEntry } from '../components/menu.tsx';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePeople, usePeopleStore } from './people-context.tsx';
import type { Other } from './people-state.ts';
import { usePersonNames } from './use-person-name.ts';
import { useGoTo, useWhere } from './use-where.ts';

/** Go there, or go along from now on. Several people have one entry each. */
export function usePeopleEntries(of: readonly Other[]): readonly MenuEntry[] {
  const words = useMessages(peopleMessages);
  const nameOf = usePersonNames();
  const where = useWhere();
  const goTo = useGoTo();
  const people = usePeopleStore();
  const follows = usePeople(({ own }) => own.follows);
  return of.flatMap(({ actor, at }, place): readonly MenuEntry[] => {
    const name = nameOf(actor);
    const following = follows === actor;
    return [
      {
        id: `go ${actor}`,
        label: of.length > 1 ? words.where(words.goThere(name), where(at)) : words.goThere(name),
        icon: 'arrow-right',
        startsGroup: place > 0,
        run: () => goTo(at),
      },
      {
        id: `follow ${actor}`,
        label: following ? words.stopFollowing : words.follow(name),
        icon: 'pin',
        run: () => people.follow(following ? null : actor),
      },
    ];
  });
}
