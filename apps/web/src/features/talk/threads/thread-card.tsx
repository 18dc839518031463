import type { Thread } from '@dachushi/domain/remarks/remark.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { classNames } from '../../../components/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { announce } from '../../../components/live-region-store.ts';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useTalkPeople } from '../people/use-people.ts';
import { useTalk, useTalkStore } from '../store/use-talk.ts';
import { Composer } from './composer.tsx';
import { RemarkView } from './remark-view.tsx';
import { useSeen } from './use-seen.ts';
import { useTalkTime } from './use-talk-time.ts';
import styles from './thread.module.css';

interface ThreadCardProps {
  readonly thread: Thread;
  /** Where it is pinned; left out where the place is plain. */
  readonly place?: ReactNode;
}

/** A remark with its replies. What has been in sight counts as read. */
export function ThreadCard({ thread, place }: ThreadCardProps) {
  const words = useMessages(talkMessages);
  const people = useTalkPeople();
  const time = useTalkTime();
  const talk = useTalkStore();
  const me = useTalk((state) => state.me);
  const seenNow = useTalk((state) => state.seen[thread.id] ?? 0);
  // what is new when the thread comes into sight stays marked while it is looked at
  const [seenThen] = useState(seenNow);
  const { id, remarks, resolved } = thread;
  const card = useSeen(seenNow < remarks.length, () => talk.sawThread(id));
  return (
    <article ref={card} className={classNames(styles.thread, resolved && styles.resolved)} data-thread={id}>
      {place && <header className={styles.place}>{place}</header>}
      <ol className={styles.remarks}>
        {remarks.map((remark, at) => (
          <RemarkView
            key={remark.id}
            remark={remark}
            unread={at >= seenThen && remark.person !== me && !remark.withdrawn}
          />
        ))}
      </ol>
      {resolved && (
        <p className={styles.closed}>
          <Icon name="check" size={14} />
          {words.resolvedBy(people.nameOf(resolved.person), time(resolved.time))}
        </p>
      )}
      <footer className={styles.foot}>
        <div className={styles.reply}>
          <Composer
            small
            label={words.replyLabel}
            placeholder={words.reply}
            act={words.sendReply}
            onSay={(text, mentions) => {
              talk.say({ kind: 'reply', threadId: id, text, mentions });
              announce(words.remarkKept);
            }}
          />
        </div>
        <Button
          size={28}
          look="quiet"
          icon={resolved ? 'undo' : 'check'}
          onClick={() => void talk.say({ kind: resolved ? 'reopen' : 'resolve', threadId: id })}
        >
          {resolved ? words.reopen : words.resolve}
        </Button>
      </footer>
    </article>
  );
}
