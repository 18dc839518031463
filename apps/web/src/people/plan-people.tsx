import { useState } from 'react';
import { useIsNarrow, useMedia } from '../board/use-narrow.ts';
import { Menu } from '../components/menu.tsx';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Avatar } from './avatar.tsx';
import { usePeople } from './people-context.tsx';
import type { Other } from './people-state.ts';
import { SelfMenu } from './self-menu.tsx';
import { usePersonNames } from './use-person-name.ts';
import { usePeopleEntries } from './use-people-entries.ts';
import { useWhere } from './use-where.ts';
import styles from './people.module.css';

/** Who is here, in the bar: faces, and behind each where they are. Alone, or on a phone, there is only oneself. */
export function PlanPeople() {
  const words = useMessages(peopleMessages);
  const others = usePeople((people) => people.others);
  const roomy = useMedia('(min-width: 1600px)');
  const narrow = useIsNarrow();
  const shown = others.slice(0, narrow ? 0 : roomy ? 5 : 3);
  const rest = narrow ? [] : others.slice(shown.length);
  return (
    <div className={styles.faces} role="group" aria-label={words.people}>
      {shown.map((other) => (
        <Face key={other.actor} other={other} />
      ))}
      {rest.length > 0 && <More rest={rest} />}
      <SelfMenu />
    </div>
  );
}

function Face({ other }: { readonly other: Other }) {
  const words = useMessages(peopleMessages);
  const name = usePersonNames()(other.actor);
  const where = useWhere();
  const chairs = usePeople((people) => people.chair?.actor === other.actor);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const entries = usePeopleEntries([other]);
  const label = words.where(chairs ? words.where(name, words.chairs) : name, where(other.at));
  return (
    <>
      <button
        type="button"
        className={styles.face}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        data-tooltip={label}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Avatar actor={other.actor} filled={chairs} />
      </button>
      {anchor && (
        <Menu anchor={anchor} label={name} placement="below-end" entries={entries} onClose={() => setAnchor(null)} />
      )}
    </>
  );
}

function More({ rest }: { readonly rest: readonly Other[] }) {
  const words = useMessages(peopleMessages);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const entries = usePeopleEntries(rest);
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-label={words.more(rest.length)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        data-tooltip={words.more(rest.length)}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        +{rest.length}
      </button>
      {anchor && (
        <Menu
          anchor={anchor}
          label={words.more(rest.length)}
          placement="below-end"
          entries={entries}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
}
