import type { RemarkPlace } from '@dachushi/domain/remarks/remark.ts';
import { useMemo } from 'react';
import { announce } from '../../../components/live-region-store.ts';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { SendingState } from '../page/sending-state.tsx';
import { byLatest, isOpen, placeKey } from '../store/thread-lists.ts';
import { useTalk, useTalkStore } from '../store/use-talk.ts';
import { Composer } from './composer.tsx';
import { nameOfPlace } from './place-words.ts';
import { ThreadCard } from './thread-card.tsx';
import styles from './place-threads.module.css';

interface PlaceThreadsProps {
  /** Where a new remark is pinned. */
  readonly place: RemarkPlace;
  /** Places whose threads are shown, the place itself among them. */
  readonly keys: readonly string[];
  readonly autoFocus?: boolean;
}

/** Everything said about one place, open threads first, and a field for more. */
export function PlaceThreads({ place, keys, autoFocus = false }: PlaceThreadsProps) {
  const words = useMessages(talkMessages);
  const talk = useTalkStore();
  const book = useTalk((state) => state.book);
  const phase = useTalk((state) => state.phase);
  const structure = usePlan((plan) => plan.structure);
  const seq = usePlan((plan) => plan.seq);
  const threads = useMemo(() => {
    const here = [...book.threads.values()].filter((thread) => keys.includes(placeKey(thread.place)));
    return here.sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || byLatest(a, b));
  }, [book, keys]);
  const name = nameOfPlace(structure, place, words) ?? words.gone;
  return (
    <div className={styles.place}>
      <Composer
        small
        autoFocus={autoFocus}
        label={words.writeOn(name)}
        placeholder={words.write}
        act={words.say}
        onSay={(text, mentions) => {
          talk.say({ kind: 'write', place, text, mentions, at: seq });
          announce(words.remarkKept);
        }}
      />
      <SendingState />
      {threads.length === 0 && <p className={styles.none}>{phase === 'loading' ? words.loading : words.noneHere}</p>}
      {threads.map((thread) => {
        const own = placeKey(thread.place) === placeKey(place);
        const at = nameOfPlace(structure, thread.place, words) ?? thread.placeName;
        return <ThreadCard key={thread.id} thread={thread} {...(own ? {} : { place: at })} />;
      })}
    </div>
  );
}
