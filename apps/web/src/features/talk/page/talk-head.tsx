import { useIsNarrow } from '../../../board/use-narrow.ts';
import { Button } from '../../../components/button.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import type { IconName } from '../../../components/icons/drawings.ts';
import { SearchField } from '../../../components/search-field.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { downloadExport } from '../../../lib/download-export.ts';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { isOpen, unreadCount } from '../store/thread-lists.ts';
import { useTalk, useTalkStore } from '../store/use-talk.ts';
import type { TalkPlace } from './talk-place.ts';
import styles from './talk-page.module.css';

interface TalkHeadProps {
  readonly place: TalkPlace;
  readonly onChange: (change: Partial<TalkPlace>) => void;
}

export function TalkHead({ place, onChange }: TalkHeadProps) {
  const words = useMessages(talkMessages);
  const talk = useTalkStore();
  const planId = usePlan((plan) => plan.planId);
  const unread = useTalk(unreadCount);
  const open = useTalk(({ book }) => [...book.threads.values()].filter(isOpen).length);
  const any = useTalk(({ book }) => book.threads.size > 0);
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className={styles.heading}>{words.heading}</h1>
        <p className={styles.summary}>{words.summary(open, unread)}</p>
      </div>
      {place.view === 'talk' && (
        <SearchField
          className={styles.search ?? ''}
          label={words.search}
          value={place.text}
          onChange={(text) => onChange({ text })}
        />
      )}
      {place.view === 'talk' && unread > 0 && (
        <HeadButton icon="check" label={words.markAllSeen} onClick={() => talk.sawAll()} />
      )}
      {place.view === 'talk' && any && (
        <HeadButton icon="download" label={words.exportList} onClick={() => downloadExport(planId, 'remarks.xlsx')} />
      )}
      <SegmentedControl
        label={words.views}
        value={place.view}
        options={[
          { value: 'talk', label: words.viewTalk },
          { value: 'minutes', label: words.viewMinutes },
        ]}
        onChange={(view) => onChange({ view })}
      />
    </header>
  );
}

interface HeadButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

/** On a phone the word moves into the tooltip, so that the buttons stand beside the search. */
function HeadButton({ icon, label, onClick }: HeadButtonProps) {
  const narrow = useIsNarrow();
  if (narrow) return <IconButton look="secondary" icon={icon} label={label} onClick={onClick} />;
  return (
    <Button icon={icon} onClick={onClick}>
      {label}
    </Button>
  );
}
