import type { Remark } from '@dachushi/domain/remarks/remark.ts';
import { useState } from 'react';
import { classNames } from '../../../components/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { Menu } from '../../../components/menu.tsx';
import { Tag } from '../../../components/tag.tsx';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useTalkPeople } from '../people/use-people.ts';
import { useTalk, useTalkStore } from '../store/use-talk.ts';
import { Composer } from './composer.tsx';
import { mentionPieces } from './mention-text.ts';
import { useTalkTime } from './use-talk-time.ts';
import styles from './thread.module.css';

/** One remark: who, when, what; one's own can be edited and withdrawn. */
export function RemarkView({ remark, unread }: { readonly remark: Remark; readonly unread: boolean }) {
  const words = useMessages(talkMessages);
  const people = useTalkPeople();
  const time = useTalkTime();
  const talk = useTalkStore();
  const mine = useTalk(({ me }) => me === remark.person);
  const waiting = useTalk((state) => state.waiting.some((act) => actConcerns(act, remark.id)));
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [editing, setEditing] = useState(false);
  const name = people.nameOf(remark.person);
  return (
    <li className={classNames(styles.remark, unread && styles.unread)}>
      <span className={styles.avatar} aria-hidden="true">
        {[...name][0]}
      </span>
      <div className={styles.said}>
        <p className={styles.who}>
          <b className={styles.name}>{name}</b>
          <time className={styles.time} dateTime={remark.time}>
            {time(remark.time)}
          </time>
          {remark.editedAt !== null && !remark.withdrawn && <span className={styles.time}>{words.edited}</span>}
          {waiting && (
            <Tag small icon="temporary">
              {words.waiting}
            </Tag>
          )}
          {mine && !remark.withdrawn && !editing && (
            <IconButton
              className={styles.more ?? ''}
              icon="more"
              size={28}
              label={words.more(name)}
              aria-haspopup="menu"
              aria-expanded={anchor !== null}
              onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
            />
          )}
        </p>
        {remark.withdrawn ? (
          <p className={styles.withdrawn}>
            <Icon name="undo" size={14} />
            {words.withdrawn}
          </p>
        ) : editing ? (
          <Composer
            label={words.edit}
            placeholder={words.write}
            act={words.save}
            initial={remark.text}
            autoFocus
            onCancel={() => setEditing(false)}
            onSay={(text, mentions) => {
              setEditing(false);
              if (text !== remark.text) talk.say({ kind: 'edit', remarkId: remark.id, text, mentions });
            }}
          />
        ) : (
          <RemarkText text={remark.text} />
        )}
      </div>
      {anchor && (
        <Menu
          anchor={anchor}
          label={words.more(name)}
          placement="below-end"
          onClose={() => setAnchor(null)}
          entries={[
            { id: 'edit', label: words.edit, icon: 'rename', run: () => setEditing(true) },
            {
              id: 'withdraw',
              label: words.withdraw,
              icon: 'undo',
              run: () => void talk.say({ kind: 'withdraw', remarkId: remark.id }),
            },
          ]}
        />
      )}
    </li>
  );
}

/** Plain text with its line breaks; names behind @ stand out. */
function RemarkText({ text }: { readonly text: string }) {
  const { everybody } = useTalkPeople();
  return (
    <p className={styles.text}>
      {mentionPieces(text, everybody).map(({ text: piece, person }, at) =>
        person === null ? (
          piece
        ) : (
          <span key={at} className={styles.mention}>
            {piece}
          </span>
        ),
      )}
    </p>
  );
}

function actConcerns(act: { readonly kind: string; readonly actId: string }, remarkId: string): boolean {
  return act.actId === remarkId || ('remarkId' in act && act.remarkId === remarkId);
}
