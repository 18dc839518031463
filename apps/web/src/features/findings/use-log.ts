import type { HistoryPage, LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { useEffect, useState } from 'react';
import { fetchJson } from '../../lib/http.ts';
import { usePlan } from '../../plan/plan-context.tsx';

/** How much of the log of which plan has been read; one plan is open at a time. */
let known: { readonly planId: string; readonly entries: readonly LogEntry[] } = { planId: '', entries: [] };

/** The whole log, read once and then followed; undefined while it is on its way, null when it cannot be had. */
export function useLog(): readonly LogEntry[] | undefined | null {
  const planId = usePlan((plan) => plan.planId);
  const head = usePlan((plan) => plan.seq);
  const [log, setLog] = useState<readonly LogEntry[] | null>();
  useEffect(() => {
    let here = true;
    readOn(planId, head).then(
      (entries) => here && setLog(entries),
      () => here && setLog(null),
    );
    return () => {
      here = false;
    };
  }, [planId, head]);
  return log;
}

async function readOn(planId: string, head: number): Promise<readonly LogEntry[]> {
  let entries = known.planId === planId ? known.entries : [];
  while ((entries.at(-1)?.seq ?? 0) < head) {
    const after = entries.at(-1)?.seq ?? 0;
    const page = await fetchJson<HistoryPage>(`/api/plans/${encodeURIComponent(planId)}/history?after=${after}`);
    if (page.entries.length === 0) break;
    entries = [...entries, ...page.entries];
  }
  known = { planId, entries };
  return entries;
}
