import { SAMPLE_ACTOR } from '@dachushi/domain/sample-actor.ts';
import { useMemo } from 'react';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePeople } from '../../../people/people-context.tsx';
import { usePersonNames } from '../../../people/use-person-name.ts';
import { useTalk } from '../store/use-talk.ts';

export interface TalkPerson {
  readonly id: string;
  readonly name: string;
}

export interface TalkPeople {
  /** Everybody else who is or was in the plan: those who may be named. */
  readonly others: readonly TalkPerson[];
  /** All of them and the reader: whose names are known in a text. */
  readonly everybody: readonly TalkPerson[];
  /** The reader is called so. */
  nameOf(id: string): string;
}

/** Who people are, as the discussion calls them. */
export function useTalkPeople(): TalkPeople {
  const words = useMessages(talkMessages);
  const me = useTalk((talk) => talk.me);
  const book = useTalk((talk) => talk.book);
  const names = usePeople((people) => people.names);
  const called = usePersonNames();
  return useMemo(() => {
    const ids = new Set(names.keys());
    for (const thread of book.threads.values()) for (const { person } of thread.remarks) ids.add(person);
    for (const { person } of book.votes.values()) ids.add(person);
    const everybody = [...ids]
      .filter((id) => !id.startsWith('client:') && id !== SAMPLE_ACTOR)
      .map((id) => ({ id, name: called(id) }));
    return {
      everybody,
      others: everybody.filter(({ id }) => id !== me),
      nameOf: (id) => (id === me ? words.me : called(id)),
    };
  }, [words, me, book, names, called]);
}
