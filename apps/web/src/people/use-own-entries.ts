import { useIsNarrow } from '../board/use-narrow.ts';
import type { MenuEntry } from '../components/menu.tsx';
import { setMeeting, useMeeting } from '../meeting/meeting-store.ts';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePeople, usePeopleStore } from './people-context.tsx';
import type { Other } from './people-state.ts';
import { usePeopleEntries } from './use-people-entries.ts';

const NO_OTHERS: readonly Other[] = [];

/** Oneself: the name, the chair, the wall. On a phone, which has no room for faces and is no wall, the others come first. */
export function useOwnEntries(name: () => void): readonly MenuEntry[] {
  const words = useMessages(peopleMessages);
  const people = usePeopleStore();
  const me = usePeople((state) => state.me);
  const named = usePeople(({ names }) => names.get(me) ?? null);
  const chairs = usePeople(({ own }) => own.chair);
  const meeting = useMeeting();
  const narrow = useIsNarrow();
  const others = usePeople((state) => (narrow ? state.others : NO_OTHERS));
  const withOthers = usePeopleEntries(others);
  return [
    ...withOthers,
    {
      id: 'name',
      label: named === null ? words.giveName : words.changeName,
      icon: 'rename',
      startsGroup: withOthers.length > 0,
      run: name,
    },
    {
      id: 'chair',
      label: chairs ? words.leaveChair : words.takeChair,
      icon: 'pin',
      startsGroup: true,
      run: () => people.move({ chair: !chairs, follows: null }),
    },
    ...(narrow
      ? []
      : [
          {
            id: 'meeting',
            label: meeting ? words.meetingOff : words.meetingOn,
            icon: 'screen',
            keys: 'Shift F',
            run: () => setMeeting(!meeting),
          } as const,
        ]),
  ];
}
