import { useState } from 'react';
import { useIsNarrow } from '../board/use-narrow.ts';
import { classNames } from '../components/class-names.ts';
import { Menu } from '../components/menu.tsx';
import { Popover } from '../components/popover.tsx';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePlan } from '../plan/plan-context.tsx';
import { Avatar } from './avatar.tsx';
import { NameForm } from './name-form.tsx';
import { usePeople } from './people-context.tsx';
import { useOwnEntries } from './use-own-entries.ts';
import { usePersonName } from './use-person-name.ts';
import styles from './people.module.css';

/** Oneself, and on a phone the others too. Says that a name is wanted once somebody works here with others. */
export function SelfMenu() {
  const words = useMessages(peopleMessages);
  const me = usePeople((state) => state.me);
  const named = usePeople(({ names, me: actor }) => names.get(actor) ?? null);
  const chairs = usePeople(({ own }) => own.chair);
  const narrow = useIsNarrow();
  const called = usePersonName(me);
  const asked = useNameWanted(named);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState<HTMLElement | null>(null);
  const entries = useOwnEntries(() => setNaming(anchor));
  const unseen = usePeople((state) => (narrow ? state.others.length : 0));
  const label = unseen > 0 ? words.where(words.self(called), words.more(unseen)) : words.self(called);
  if (me === '') return null;
  const press = (target: HTMLElement) => {
    if (asked.wanted) {
      asked.answered();
      setNaming(target);
    } else setAnchor(anchor ? null : target);
  };
  return (
    <>
      <button
        type="button"
        className={classNames(styles.face, styles.self, asked.wanted && styles.asking)}
        aria-label={asked.wanted ? words.giveName : label}
        aria-haspopup={asked.wanted ? 'dialog' : 'menu'}
        aria-expanded={anchor !== null || naming !== null}
        data-tooltip={label}
        onClick={(event) => press(event.currentTarget)}
      >
        <Avatar actor={me} filled={chairs} />
        {asked.wanted && !narrow && <span className={styles.ask}>{words.giveName}</span>}
        {unseen > 0 && (
          <span className={styles.unseen} aria-hidden="true">
            +{unseen}
          </span>
        )}
      </button>
      {anchor && (
        <Menu
          anchor={anchor}
          label={words.selfMenu}
          placement="below-end"
          entries={entries}
          onClose={() => setAnchor(null)}
        />
      )}
      {naming && (
        <Popover
          anchor={naming}
          label={words.giveName}
          placement="below-end"
          width={340}
          onClose={() => setNaming(null)}
        >
          <NameForm onClose={() => setNaming(null)} />
        </Popover>
      )}
    </>
  );
}

const ASKED = 'dachushi.name-asked';

/** Once: with others here, after the first own step. A word in the bar, nothing that lies over the work. */
function useNameWanted(named: string | null) {
  const withOthers = usePeople(({ others }) => others.length > 0);
  const hasActed = usePlan((plan) => plan.undo !== null);
  const [answered, setAnswered] = useState(() => localStorage.getItem(ASKED) !== null);
  return {
    wanted: named === null && withOthers && hasActed && !answered,
    answered: () => {
      localStorage.setItem(ASKED, '1');
      setAnswered(true);
    },
  };
}
