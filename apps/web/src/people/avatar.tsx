import { classNames } from '../components/class-names.ts';
import { usePeople } from './people-context.tsx';
import { personColour, shortName } from './person-words.ts';
import styles from './avatar.module.css';
import colours from './person-colour.module.css';

interface AvatarProps {
  readonly actor: string;
  readonly size?: 18 | 28;
  /** Has the chair: filled. */
  readonly filled?: boolean;
}

/** A face made of letters, drawn and not written: the name stands beside it or in the name of its button. */
export function Avatar({ actor, size = 28, filled = false }: AvatarProps) {
  const name = usePeople((people) => people.names.get(actor));
  return (
    <span
      className={classNames(
        styles.avatar,
        size === 18 && styles.small,
        filled && styles.filled,
        colours[`p${personColour(actor)}`],
      )}
      data-letters={shortName(actor, name)}
      aria-hidden="true"
    />
  );
}
