import type { HistoryPage, LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { useEffect, useState } from 'react';
import { fetchJson } from '../lib/http.ts';
import { formatTime } from '../messages/format.ts';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePlan } from '../plan/plan-context.tsx';
import { whoChanged } from './changed-by.ts';
import { usePeople } from './people-context.tsx';
import { usePersonName } from './use-person-name.ts';

/** So far back a conflict may lie. */
const STEPS_BACK = 200;

/** 由 李四 14:03 改过: whose step came between, read from the log when it is asked for. Nothing when nobody's did. */
export function ChangedByLine({ payload }: { readonly payload: unknown }) {
  const planId = usePlan((plan) => plan.planId);
  const seq = usePlan((plan) => plan.seq);
  const me = usePeople((people) => people.me);
  const [entry, setEntry] = useState<LogEntry | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const path = `/api/plans/${encodeURIComponent(planId)}/history?after=${Math.max(0, seq - STEPS_BACK)}`;
    fetchJson<HistoryPage>(path, { signal: stop.signal }).then(
      (page) => setEntry(whoChanged(page, { payload, me })),
      () => undefined, // without a line it is not told
    );
    return () => stop.abort();
  }, [planId, seq, payload, me]);
  return entry && <Told entry={entry} />;
}

function Told({ entry }: { readonly entry: LogEntry }) {
  const words = useMessages(peopleMessages);
  const name = usePersonName(entry.actor);
  return <p>{words.changedBy(name, formatTime(new Date(entry.time)))}</p>;
}
