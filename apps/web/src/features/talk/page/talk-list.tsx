import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import type { Thread } from '@dachushi/domain/remarks/remark.ts';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { announce } from '../../../components/live-region-store.ts';
import { LoadingBars } from '../../../components/loading-bars.tsx';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { MatterCard } from '../matters/matter-card.tsx';
import { useTalkPeople } from '../people/use-people.ts';
import { useTalk, useTalkStore } from '../store/use-talk.ts';
import { Composer } from '../threads/composer.tsx';
import { nameOfPlace, pathOfPlace } from '../threads/place-words.ts';
import { ThreadCard } from '../threads/thread-card.tsx';
import { SendingState } from './sending-state.tsx';
import { inOfficialOrder, shownGroups } from './shown-threads.ts';
import type { TalkPlace } from './talk-place.ts';
import styles from './talk-page.module.css';

interface TalkListProps {
  readonly place: TalkPlace;
  readonly onChange: (change: Partial<TalkPlace>) => void;
}

/** 搁置 first: that is what the room came for. Then the remarks, department by department. */
export function TalkList({ place, onChange }: TalkListProps) {
  const words = useMessages(talkMessages);
  const talk = useTalkStore();
  const phase = useTalk((state) => state.phase);
  const retry = (
    <Button look="primary" onClick={() => talk.retry()}>
      {words.retry}
    </Button>
  );
  if (phase === 'loading') return <LoadingBars label={words.loading} />;
  return (
    <div className={styles.list} tabIndex={0} role="group" aria-label={words.heading}>
      <div className={styles.column}>
        {phase === 'failed' && <ErrorState title={words.failed} text={words.failedText} action={retry} />}
        <Matters place={place} />
        <section className={styles.section} aria-label={words.remarksTitle}>
          <h2 className={styles.sectionTitle}>{words.remarksTitle}</h2>
          <WriteOnPlan />
          <SendingState />
          <Threads place={place} onChange={onChange} />
        </section>
      </div>
    </div>
  );
}

function WriteOnPlan() {
  const words = useMessages(talkMessages);
  const talk = useTalkStore();
  return (
    <Composer
      small
      label={words.writeOnPlan}
      placeholder={words.writeOnPlan}
      act={words.say}
      onSay={(text, mentions) => {
        talk.say({ kind: 'write', place: { on: 'plan' }, text, mentions });
        announce(words.remarkKept);
      }}
    />
  );
}

function Matters({ place }: { readonly place: TalkPlace }) {
  const words = useMessages(talkMessages);
  const matters = useTalk((state) => state.matters);
  const baseline = usePlan((plan) => plan.structure.baseline);
  const here = ({ divisionId }: Matter) =>
    place.departmentId === null || baseline.divisions.get(divisionId)?.departmentId === place.departmentId;
  const open = matters.filter((matter) => matter.settled === null && here(matter));
  const settled = matters.filter((matter) => matter.settled !== null && here(matter)).reverse();
  const shown = place.show === 'open' ? open : place.show === 'resolved' ? settled : [...open, ...settled];
  return (
    <section className={styles.section} aria-label={words.parkedTitle}>
      <h2 className={styles.sectionTitle}>
        {words.parkedTitle} <span className={styles.count}>{open.length}</span>
      </h2>
      {open.length === 0 && place.show === 'open' && <p className={styles.quiet}>{words.parkedNone}</p>}
      {shown.map((matter) => (
        <MatterCard key={`${matter.divisionId} ${matter.parked.seq}`} matter={matter} />
      ))}
    </section>
  );
}

function Threads({ place, onChange }: TalkListProps) {
  const words = useMessages(talkMessages);
  const people = useTalkPeople();
  const book = useTalk((state) => state.book);
  const me = useTalk((state) => state.me);
  const structure = usePlan((plan) => plan.structure);
  const groups = useMemo(
    () => inOfficialOrder(shownGroups({ book, me, seen: {} }, place, people.nameOf), structure),
    [book, me, place, people, structure],
  );
  if (book.threads.size === 0) return <EmptyState icon="remark" title={words.none} text={words.noneText} />;
  if (groups.length === 0) {
    const everything = (
      <Button onClick={() => onChange({ show: 'all', departmentId: null, text: '' })}>{words.showEverything}</Button>
    );
    return <EmptyState icon="remark" title={words.noneFound} text={words.noneFoundText} action={everything} />;
  }
  return groups.map(({ departmentId, threads }) => (
    <section key={departmentId ?? 'plan'} className={styles.group}>
      <h3 className={styles.groupTitle}>
        {departmentId === null ? words.wholePlan : structure.baseline.departments.get(departmentId)?.name}
        <span className={styles.count}>{threads.length}</span>
      </h3>
      {threads.map((thread) => (
        <ThreadCard
          key={thread.id}
          thread={thread}
          {...(thread.place.on === 'plan' ? {} : { place: <PlaceLink thread={thread} /> })}
        />
      ))}
    </section>
  ));
}

/** Where the thread is pinned, and the way there. */
function PlaceLink({ thread }: { readonly thread: Thread }) {
  const words = useMessages(talkMessages);
  const structure = usePlan((plan) => plan.structure);
  const planId = usePlan((plan) => plan.planId);
  const name = nameOfPlace(structure, thread.place, words);
  const path = pathOfPlace(planId, structure, thread);
  return (
    <>
      <span className={styles.placeName}>{name ?? thread.placeName}</span>
      {name === null && <span className={styles.gone}>{words.gone}</span>}
      {path !== null && (
        <Link href={path} className={styles.jump}>
          {words.jump}
          <Icon name="arrow-right" size={14} />
        </Link>
      )}
    </>
  );
}
