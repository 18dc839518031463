import { useMedia } from '../../../board/use-narrow.ts';
import { BottomSheet } from '../../../components/bottom-sheet.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { Popover } from '../../../components/popover.tsx';
import { componentMessages } from '../../../messages/component-messages.ts';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { ParkDialog } from '../matters/park-dialog.tsx';
import { SettleDialog } from '../matters/settle-dialog.tsx';
import { nameOfPlace } from '../threads/place-words.ts';
import { PlaceThreads } from '../threads/place-threads.tsx';
import { closeTalk } from './talk-layer-store.ts';
import type { TalkLayerView } from './talk-layer-store.ts';
import styles from './talk-parts.module.css';

export function TalkParts({ view }: { readonly view: TalkLayerView }) {
  switch (view.shows) {
    case 'place':
      return <PinnedThreads view={view} />;
    case 'park':
      return <ParkDialog divisionIds={view.divisionIds} onClose={closeTalk} />;
    case 'settle':
      return <SettleDialog divisionIds={view.divisionIds} onClose={closeTalk} />;
  }
}

/** Beside the place; on a phone from below. */
function PinnedThreads({ view }: { readonly view: Extract<TalkLayerView, { shows: 'place' }> }) {
  const words = useMessages(talkMessages);
  const common = useMessages(componentMessages);
  const phone = useMedia('(max-width: 767px)');
  const structure = usePlan((plan) => plan.structure);
  const title = words.remarksOf(nameOfPlace(structure, view.place, words) ?? words.gone);
  const threads = <PlaceThreads place={view.place} keys={view.keys} autoFocus={!phone} />;
  if (phone) {
    return (
      <BottomSheet title={title} onClose={closeTalk}>
        <div className={styles.sheet}>{threads}</div>
      </BottomSheet>
    );
  }
  return (
    <Popover anchor={view.anchor} label={title} width={380} onClose={closeTalk}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton icon="close" size={28} label={common.dismiss} onClick={closeTalk} />
      </div>
      <div className={styles.body}>{threads}</div>
    </Popover>
  );
}
