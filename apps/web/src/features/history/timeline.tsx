import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useMedia } from '../../board/use-narrow.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { stepAt } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import { layRows, rowsIn, topOf } from './row-layout.ts';
import { MemberRow } from './member-row.tsx';
import { TimelineRow } from './timeline-row.tsx';
import { keyTarget } from './timeline-keys.ts';
import type { Versions } from './versions/use-versions.ts';
import styles from './timeline.module.css';

interface TimelineProps {
  readonly state: RecordState;
  /** Places in the log, newest first. */
  readonly shown: readonly number[];
  readonly at: number;
  readonly undone: ReadonlyMap<number, number>;
  readonly versions: Versions;
  readonly onWant: (seq: number) => void;
  readonly onChoose: (seq: number) => void;
  /** Chosen by press or Enter: to be looked at. */
  readonly onOpen: (seq: number) => void;
}

interface Row {
  readonly seq: number;
  /** A command of an unfolded group. */
  readonly member: number | null;
}

const HEIGHT = { wide: 64, narrow: 116, member: 32 };
const UNMEASURED = 600;

/** Only the rows in sight exist, whatever the length of the log. */
export function Timeline({ state, shown, at, undone, versions, onWant, onChoose, onOpen }: TimelineProps) {
  const words = useMessages(historyMessages);
  const narrow = useMedia('(max-width: 899px)');
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [scroll, setScroll] = useState({ top: 0, height: UNMEASURED });
  const scroller = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const rows = useMemo(() => rowsOf(shown, open, state), [shown, open, state]);
  const layout = useMemo(() => layRows(rows.length, (row) => heightOf(rows[row], narrow)), [rows, narrow]);
  const { from, to } = rowsIn(layout, scroll.top, scroll.height);
  const chosenRow = rows.findIndex(({ seq, member }) => seq === at && member === null);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const measure = () => setScroll({ top: box.scrollTop, height: box.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const box = scroller.current;
    if (!box || chosenRow < 0) return;
    const [top, bottom] = [topOf(layout, chosenRow), topOf(layout, chosenRow + 1)];
    const { scrollTop: from, clientHeight: height } = box;
    if (top >= from && bottom <= from + height) return;
    const near = top > from - height && bottom < from + 2 * height; // a step away: the list moves no more than it must
    box.scrollTop = near ? (top < from ? top : bottom - height) : (top + bottom - height) / 2;
    // only when another step is chosen: scrolling away from it is the reader's own wish
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at]);

  useEffect(() => {
    if (!takesFocus.current) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-choose="${at}"]`);
    if (!button) return;
    takesFocus.current = false;
    button.focus({ preventScroll: true });
  });

  const missing = rows.slice(from, to).find(({ seq }) => stepAt(state, seq) === undefined)?.seq;
  useEffect(() => {
    if (missing !== undefined) onWant(missing);
  }, [missing, onWant]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event, shown, at);
    if (target === null) return;
    event.preventDefault();
    takesFocus.current = true;
    onChoose(target);
  };
  const toggle = (seq: number) =>
    setOpen((before) => new Set(before.has(seq) ? [...before].filter((one) => one !== seq) : [...before, seq]));

  if (shown.length === 0) return <EmptyState icon="search" title={words.noneFound} text={words.noneFoundText} />;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={(event) => setScroll({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      onKeyDown={onKeyDown}
    >
      <ol className={styles.list} style={{ height: topOf(layout, rows.length) }}>
        {rows.slice(from, to).map((row, index) => {
          const place = { top: topOf(layout, from + index), height: heightOf(row, narrow) };
          const step = stepAt(state, row.seq);
          if (row.member !== null) {
            return <MemberRow key={`${row.seq}.${row.member}`} place={place} said={step?.members[row.member]} />;
          }
          return (
            <TimelineRow
              key={row.seq}
              seq={row.seq}
              step={step}
              state={state}
              place={place}
              narrow={narrow}
              chosen={row.seq === at}
              inTabOrder={row.seq === at || (chosenRow < 0 && index === 0)}
              open={open.has(row.seq)}
              undoneBy={undone.get(row.seq)}
              names={versions.at(row.seq)}
              onChoose={() => onOpen(row.seq)}
              onToggle={() => toggle(row.seq)}
              onGo={onChoose}
            />
          );
        })}
      </ol>
    </div>
  );
}

function rowsOf(shown: readonly number[], open: ReadonlySet<number>, state: RecordState): readonly Row[] {
  return shown.flatMap((seq) => {
    const own = { seq, member: null };
    if (!open.has(seq)) return own;
    return [own, ...(stepAt(state, seq)?.members ?? []).map((_, member) => ({ seq, member }))];
  });
}

function heightOf(row: Row | undefined, narrow: boolean): number {
  if (row?.member != null) return HEIGHT.member;
  return narrow ? HEIGHT.narrow : HEIGHT.wide;
}
