import { classNames } from '../../../components/class-names.ts';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { TalkPerson } from '../people/use-people.ts';
import styles from './composer.module.css';

interface PeopleOfferProps {
  readonly id: string;
  readonly people: readonly TalkPerson[];
  readonly active: number;
  readonly onTake: (at: number) => void;
}

/** People whose names fit what is being typed after an @; the focus stays in the text. */
export function PeopleOffer({ id, people, active, onTake }: PeopleOfferProps) {
  const words = useMessages(talkMessages);
  return (
    <ul id={`${id}-people`} role="listbox" aria-label={words.people} className={styles.people}>
      {people.map((person, at) => (
        <li
          key={person.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={classNames(styles.person, at === active && styles.active)}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(at);
          }}
        >
          {person.name}
        </li>
      ))}
    </ul>
  );
}
