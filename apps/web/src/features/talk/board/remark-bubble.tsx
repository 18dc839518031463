import type { RemarkPlace } from '@dachushi/domain/remarks/remark.ts';
import { Icon } from '../../../components/icon.tsx';
import { talkBoardMessages } from '../../../messages/talk-board.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { openTalk } from '../layer/talk-layer-store.ts';
import { useOpenCount } from './use-open-count.ts';
import styles from './remark-bubble.module.css';

interface RemarkBubbleProps {
  readonly place: RemarkPlace;
  /** Places whose open threads count. */
  readonly keys: readonly string[];
  readonly name: string;
}

/** How many open threads are pinned here; nothing when there are none. One tap opens them beside it. */
export function RemarkBubble({ place, keys, name }: RemarkBubbleProps) {
  const words = useMessages(talkBoardMessages);
  const count = useOpenCount(keys);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles.bubble}
      data-remarks={count}
      data-no-drag=""
      aria-label={words.openRemarks(count, name)}
      data-tooltip={words.openRemarks(count, name)}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        openTalk({ shows: 'place', place, keys, anchor: event.currentTarget });
      }}
    >
      <Icon name="remark" size={14} />
      {count}
    </button>
  );
}
