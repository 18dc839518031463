import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Avatar } from './avatar.tsx';
import { usePeople, usePeopleStore } from './people-context.tsx';
import { placeOf, windowKey } from './people-state.ts';
import { usePersonName } from './use-person-name.ts';
import { useGoTo } from './use-where.ts';
import styles from './people.module.css';

/** One line under the bar: whom this window follows, or that somebody has taken the chair. Otherwise nothing. */
export function FollowBar() {
  useFollowing();
  const follows = usePeople(({ own }) => own.follows);
  const paused = usePeople((people) => people.paused);
  const chairs = usePeople(({ own }) => own.chair);
  const inviting = usePeople(({ chair, declined, me }) =>
    chair !== null && chair.actor !== me && windowKey(chair) !== declined ? chair.actor : null,
  );
  if (follows !== null) return <Following actor={follows} />;
  if (paused !== null) return <Paused actor={paused} />;
  if (chairs) return <Chairing />;
  return inviting === null ? null : <Invited actor={inviting} />;
}

function Line({
  actor,
  words,
  children,
}: {
  readonly actor: string;
  readonly words: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.line} data-follow-bar="" role="status">
      <Avatar actor={actor} size={18} />
      <span className={styles.words}>{words}</span>
      {children}
    </div>
  );
}

function Following({ actor }: { readonly actor: string }) {
  const words = useMessages(peopleMessages);
  const people = usePeopleStore();
  const name = usePersonName(actor);
  const here = usePeople((state) => placeOf(state, actor) !== null);
  return (
    <Line actor={actor} words={here ? words.following(name) : words.followedLeft(name)}>
      <Button size={28} onClick={() => people.follow(null)}>
        {words.stopFollowing}
      </Button>
    </Line>
  );
}

function Paused({ actor }: { readonly actor: string }) {
  const words = useMessages(peopleMessages);
  const people = usePeopleStore();
  const name = usePersonName(actor);
  return (
    <Line actor={actor} words={words.pausedFollowing(name)}>
      <Button size={28} look="primary" onClick={() => people.follow(actor)}>
        {words.followAgain}
      </Button>
      <Button size={28} look="quiet" onClick={() => people.decline()}>
        {words.letBe}
      </Button>
    </Line>
  );
}

function Invited({ actor }: { readonly actor: string }) {
  const words = useMessages(peopleMessages);
  const people = usePeopleStore();
  const name = usePersonName(actor);
  return (
    <Line actor={actor} words={words.isChairing(name)}>
      <Button size={28} look="primary" onClick={() => people.follow(actor)}>
        {words.followChair}
      </Button>
      <Button size={28} look="quiet" onClick={() => people.decline()}>
        {words.notNow}
      </Button>
    </Line>
  );
}

function Chairing() {
  const words = useMessages(peopleMessages);
  const people = usePeopleStore();
  const me = usePeople((state) => state.me);
  const followers = usePeople(({ others }) => others.filter(({ at }) => at.follows === me).length);
  return (
    <Line actor={me} words={`${words.youChair} · ${words.followers(followers)}`}>
      <Button size={28} onClick={() => people.move({ chair: false })}>
        {words.leaveChair}
      </Button>
    </Line>
  );
}

/** Goes where the followed one goes, until the own hand does something. */
function useFollowing(): void {
  const people = usePeopleStore();
  const goTo = useGoTo();
  const follows = usePeople(({ own }) => own.follows);
  const at = usePeople((state) => (follows === null ? null : placeOf(state, follows)));
  const where = at && JSON.stringify([at.page, at.departmentId, at.selection]);
  useEffect(() => {
    const state = people.state.getState();
    const there = follows === null ? null : placeOf(state, follows);
    if (there) goTo(there);
  }, [people, goTo, follows, where]);
  useEffect(() => {
    if (follows === null) return undefined;
    const own = (event: Event) => {
      const inBar = event.target instanceof Element && event.target.closest('[data-follow-bar]') !== null;
      const onlyModifier = event instanceof KeyboardEvent && MODIFIERS.has(event.key);
      if (!inBar && !onlyModifier) people.pause();
    };
    const kinds = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const kind of kinds) document.addEventListener(kind, own, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, own, { capture: true });
    };
  }, [people, follows]);
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Tab']);
