import { useCallback, useMemo, useState } from 'react';
import { useMedia } from '../../board/use-narrow.ts';
import { useToastPlace } from '../../board/use-toast-place.ts';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { useMeeting } from '../../meeting/meeting-store.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useStepToasts } from '../ledgers/shared/use-step-toasts.ts';
import { useUndoKeys } from '../ledgers/shared/use-undo-keys.ts';
import { BulkPanel } from './bulk-panel.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { DetailPanel } from './detail-panel.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { FindingsHead } from './findings-head.tsx';
import { useFindingsPlace } from './findings-place.ts';
import { FindingsRail } from './findings-rail.tsx';
import { foundRows } from './found-rows.ts';
import { NoDetail } from './no-detail.tsx';
import { RuleList } from './rule-list.tsx';
import { countFound, grouped, shownRows } from './shown-findings.ts';
import { useChecked } from './use-checked.ts';
import { useFindingActs } from './use-finding-acts.ts';
import { useFindingKeys } from './use-finding-keys.ts';
import { useOpenedRow } from './use-opened-row.ts';
import styles from './findings-page.module.css';

const DOCKED = '(min-width: 1280px)';
const ROOMY = '(min-width: 1600px)';

export function FindingsContent() {
  const words = useMessages(findingsMessages);
  const assessment = usePlan((plan) => plan.assessment);
  const [place, go] = useFindingsPlace();
  const docked = useMedia(DOCKED);
  const meeting = useMeeting();
  const roomy = useMedia(ROOMY);
  const railed = docked && (roomy || !meeting); // type for the wall leaves no room for a rail on a small window
  const rows = useMemo(() => foundRows(assessment), [assessment]);
  const groups = useMemo(() => grouped(shownRows(rows, place), place.by), [rows, place]);
  const order = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const counts = useMemo(() => countFound(rows, place), [rows, place]);
  const opened = useOpenedRow(order, place.opened, docked);
  const checked = useChecked(order);
  const acts = useFindingActs();
  const [reasonFor, setReasonFor] = useState<{ readonly key: string; readonly turn: number } | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [bulkOpen, setBulkOpen] = useState(false);
  useStepToasts();
  useUndoKeys();
  useToastPlace();

  const open = useCallback(
    (key: string | null) => {
      setReasonFor(null);
      go({ opened: key });
    },
    [go],
  );
  const askReason = useCallback(
    (key: string) => {
      setReasonFor((asked) => ({ key, turn: (asked?.turn ?? 0) + 1 }));
      go({ opened: key });
    },
    [go],
  );
  useFindingKeys({ order, opened, docked, checked, acts, open, askReason });

  const bulk = (
    <BulkPanel
      rows={checked.rows}
      acts={acts}
      onDone={() => {
        checked.clear();
        setBulkOpen(false);
      }}
    />
  );
  const detail = opened.row && (
    <DetailPanel
      key={opened.row.key}
      row={opened.row}
      at={opened.at}
      order={order}
      acts={acts}
      reasonAsked={reasonFor?.key === opened.row.key ? reasonFor.turn : 0}
      draft={drafts[opened.row.key] ?? ''}
      onDraft={(text) => setDrafts((now) => ({ ...now, [opened.row?.key ?? '']: text }))}
      onOpen={open}
      onDone={docked ? undefined : () => open(null)}
    />
  );
  return (
    <div className={styles.page}>
      {railed && <FindingsRail counts={counts} rows={rows} place={place} onChange={go} />}
      <div className={styles.centre}>
        <FindingsHead rows={rows} place={place} onChange={go} />
        {!railed && <FilterBar counts={counts} place={place} onChange={go} />}
        <ChosenFilters place={place} onChange={go} />
        {place.status === 'passed' ? (
          <RuleList rows={rows} />
        ) : (
          <FindingList
            groups={groups}
            place={place}
            openedKey={opened.row?.key ?? null}
            checked={checked}
            acts={acts}
            onOpen={open}
            onAskReason={askReason}
            onChange={go}
          />
        )}
        {!docked && checked.rows.length > 0 && (
          <div className={styles.bulkBar}>
            <button type="button" className={styles.bulkButton} onClick={() => setBulkOpen(true)}>
              {words.selected(checked.rows.length)} · {words.handleSelected}
            </button>
          </div>
        )}
      </div>
      {docked && place.status !== 'passed' && (
        <aside className={styles.aside} aria-label={words.detail}>
          {checked.rows.length > 1 ? bulk : (detail ?? <NoDetail />)}
        </aside>
      )}
      {!docked && bulkOpen && checked.rows.length > 0 && (
        <BottomSheet title={words.selected(checked.rows.length)} onClose={() => setBulkOpen(false)}>
          {bulk}
        </BottomSheet>
      )}
      {!docked && !bulkOpen && detail && (
        <BottomSheet title={words.detail} onClose={() => open(null)}>
          {detail}
        </BottomSheet>
      )}
    </div>
  );
}
