import { useToastPlace } from '../../../board/use-toast-place.ts';
import { useMedia } from '../../../board/use-narrow.ts';
import { useStepToasts } from '../../ledgers/shared/use-step-toasts.ts';
import { useUndoKeys } from '../../ledgers/shared/use-undo-keys.ts';
import { TalkLayer } from '../layer/talk-layer.tsx';
import { MinutesView } from '../minutes/minutes-view.tsx';
import { useTalk } from '../store/use-talk.ts';
import { TalkHead } from './talk-head.tsx';
import { TalkList } from './talk-list.tsx';
import { useTalkPlace } from './talk-place.ts';
import { TalkFilters, TalkRail } from './talk-rail.tsx';
import styles from './talk-page.module.css';

/** The page behind the tab 讨论: what is put aside, what people say, and the minutes of it. */
export function TalkPage() {
  const [place, go] = useTalkPlace();
  const docked = useMedia('(min-width: 1024px)');
  const phase = useTalk((state) => state.phase);
  useStepToasts();
  useUndoKeys();
  useToastPlace();
  return (
    <div className={styles.page}>
      {docked && place.view === 'talk' && <TalkRail place={place} onChange={go} />}
      <div className={styles.centre}>
        <TalkHead place={place} onChange={go} />
        {!docked && place.view === 'talk' && <TalkFilters place={place} onChange={go} />}
        {place.view === 'minutes' && phase !== 'loading' ? (
          <MinutesView place={place} onChange={go} />
        ) : (
          <TalkList place={place} onChange={go} />
        )}
      </div>
      <TalkLayer />
    </div>
  );
}
