import { useMemo, useState } from 'react';
import { useMedia } from '../../board/use-narrow.ts';
import { useToastPlace } from '../../board/use-toast-place.ts';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useUndoKeys } from '../ledgers/shared/use-undo-keys.ts';
import { InheritedNote } from '../scenarios/inherited-note.tsx';
import { ExportMenu } from './export-menu.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { HistoryHead } from './history-head.tsx';
import { PastPanel } from './past-panel.tsx';
import { PlayerBar } from './player-bar.tsx';
import { RecordNotice } from './record-notice.tsx';
import { readSteps, stepAt } from './record/plan-record.ts';
import { Timeline } from './timeline.tsx';
import { useHistoryPlace } from './use-history-place.ts';
import type { ReadRecord } from './use-plan-record.ts';
import { usePlayer } from './use-player.ts';
import { useShown } from './use-shown.ts';
import { useVersions } from './versions/use-versions.ts';
import { walkAll, walkShown } from './walk.ts';
import styles from './history-page.module.css';

const DOCKED = '(min-width: 1280px)';

export function HistoryContent({ read }: { readonly read: ReadRecord }) {
  const { record, state } = read;
  const words = useMessages(historyMessages);
  const docked = useMedia(DOCKED);
  const [place, setPlace] = useHistoryPlace();
  const [sheet, setSheet] = useState(false);
  const versions = useVersions();
  const at = Math.min(place.at ?? state.head, state.head);
  const { filter, filtered, shown, steps, undone, actors, days } = useShown(state, place, versions);
  const walk = useMemo(() => (filtered ? walkShown(shown) : walkAll(state.head)), [filtered, shown, state.head]);
  const go = (seq: number) => {
    record.want(seq);
    setPlace({ at: seq === state.head ? null : seq });
  };
  const known = (seq: number) => seq === 0 || stepAt(state, seq) !== undefined;
  const player = usePlayer({ walk, at, go, known });
  const choose = (seq: number) => {
    player.stop();
    go(seq);
  };
  useUndoKeys();
  useToastPlace();
  const past = (
    <PastPanel
      state={state}
      at={at}
      undone={undone}
      versions={versions}
      playing={player.playing}
      onGo={choose}
      onUnit={(unitId) => setPlace({ unitId })}
    />
  );
  return (
    <div className={styles.page}>
      <HistoryHead
        state={state}
        at={at}
        still={player.playing && player.speed === '20'}
        exports={<ExportMenu {...{ state, steps, undone, filter, filtered }} shown={shown.length} />}
      />
      <PlayerBar walk={walk} at={at} head={state.head} player={player} versions={versions} onGo={choose} />
      <div className={styles.body}>
        <section className={styles.centre} aria-label={words.timeline}>
          <HistoryFilters
            place={place}
            actors={actors}
            days={days}
            versions={versions}
            filtered={filtered}
            count={{ shown: shown.length, read: readSteps(state), all: state.head }}
            onChange={setPlace}
          />
          <RecordNotice read={read} />
          <InheritedNote />
          <Timeline
            state={state}
            shown={shown}
            at={at}
            undone={undone}
            versions={versions}
            onWant={(seq) => record.want(seq)}
            onChoose={choose}
            onOpen={(seq) => {
              choose(seq);
              setSheet(!docked);
            }}
          />
        </section>
        {docked && (
          <aside className={styles.aside} aria-label={words.past}>
            {past}
          </aside>
        )}
      </div>
      {!docked && sheet && (
        <BottomSheet title={words.past} onClose={() => setSheet(false)}>
          {past}
        </BottomSheet>
      )}
    </div>
  );
}
