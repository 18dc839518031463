import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { Avatar } from './avatar.tsx';
import { usePeople } from './people-context.tsx';
import { NOBODY } from './people-state.ts';
import { usePersonNames } from './use-person-name.ts';
import styles from './people.module.css';

const SHOWN = 2;

/** Small faces of the others who are in this department now. */
export function PeopleHere({ departmentId }: { readonly departmentId: string }) {
  const here = usePeople(({ inDepartment }) => inDepartment.get(departmentId) ?? NOBODY);
  return here.length === 0 ? null : <Faces here={here} />;
}

function Faces({ here }: { readonly here: readonly string[] }) {
  const words = useMessages(peopleMessages);
  const nameOf = usePersonNames();
  const names = words.hereNow(here.map(nameOf).join(words.and));
  return (
    <span className={styles.here} data-tooltip={names}>
      {here.slice(0, SHOWN).map((actor) => (
        <Avatar key={actor} actor={actor} size={18} />
      ))}
      {here.length > SHOWN && (
        <span className={styles.hereMore} aria-hidden="true">
          +{here.length - SHOWN}
        </span>
      )}
      <VisuallyHidden>{names}</VisuallyHidden>
    </span>
  );
}
