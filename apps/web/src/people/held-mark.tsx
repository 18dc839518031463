import { classNames } from '../components/class-names.ts';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePeople } from './people-context.tsx';
import { personColour } from './person-words.ts';
import { usePersonName } from './use-person-name.ts';
import colours from './person-colour.module.css';
import styles from './held-mark.module.css';

interface HeldMarkProps {
  /** Keys of the pieces that this card or chip stands for. */
  readonly pieces: readonly (string | null)[];
  readonly name: string;
}

/** A ring and a flag on what somebody else has in the hand. It forbids nothing. */
export function HeldMark({ pieces, name }: HeldMarkProps) {
  const holder = usePeople(({ held }) => {
    for (const piece of pieces) {
      const actor = piece === null ? undefined : held.get(piece);
      if (actor !== undefined) return actor;
    }
    return null;
  });
  return holder === null ? null : <Ring actor={holder} what={name} />;
}

function Ring({ actor, what }: { readonly actor: string; readonly what: string }) {
  const words = useMessages(peopleMessages);
  const name = usePersonName(actor);
  return (
    <span className={classNames(styles.ring, colours[`p${personColour(actor)}`])} data-held-by={actor}>
      <span className={styles.flag}>{words.moving(name, what)}</span>
    </span>
  );
}
