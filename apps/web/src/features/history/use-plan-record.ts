import type { HistoryPage, StateAnswer } from '@dachushi/domain/protocol/messages.ts';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { fetchJson } from '../../lib/http.ts';
import { usePlan, usePlanStore } from '../../plan/plan-context.tsx';
import { PlanRecord } from './record/plan-record.ts';
import type { RecordPorts, RecordState } from './record/plan-record.ts';

export interface ReadRecord {
  readonly record: PlanRecord;
  readonly state: RecordState;
  /** Reads everything anew. */
  readonly again: () => void;
}

/** The log of the open plan, read while the page shows and followed as it grows. */
export function usePlanRecord(again: () => void): ReadRecord {
  const store = usePlanStore();
  const planId = usePlan((plan) => plan.planId);
  const baseline = usePlan((plan) => plan.structure.baseline);
  const seq = usePlan((plan) => plan.seq);
  const record = useMemo(
    () => new PlanRecord({ baseline, head: store.state.getState().seq, ports: portsOf(planId) }),
    [store, planId, baseline],
  );
  useEffect(() => record.start(), [record]);
  useEffect(() => record.follow(seq), [record, seq]);
  const state = useStore(record.state);
  return { record, state, again };
}

function portsOf(planId: string): RecordPorts {
  const plan = `/api/plans/${encodeURIComponent(planId)}`;
  return {
    history: (after) => fetchJson<HistoryPage>(`${plan}/history?after=${after}`),
    stateAt: (at) => fetchJson<StateAnswer>(`${plan}/state?at=${at}`),
    pause: breathe,
  };
}

/** Lets waiting input and painting go first; a timer would idle four milliseconds each time. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
