import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { useEffect, useState } from 'react';
import { HttpProblem } from '../../lib/http.ts';
import { listPlans } from '../../lib/list-plans.ts';

export interface PlansState {
  /** Null until the first answer. */
  readonly plans: readonly PlanSummary[] | null;
  /** A problem code; null when the last reading succeeded. */
  readonly problem: string | null;
  readonly again: () => void;
}

/** All plans, newest first; read anew when the window is looked at again. */
export function usePlans(): PlansState {
  const [plans, setPlans] = useState<readonly PlanSummary[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    listPlans(stop.signal).then(
      (read) => {
        setPlans(read);
        setProblem(null);
      },
      (failure: unknown) => {
        if (!stop.signal.aborted) setProblem(failure instanceof HttpProblem ? failure.code : 'unexpected');
      },
    );
    return () => stop.abort();
  }, [turn]);
  const again = () => setTurn((before) => before + 1);
  useEffect(() => {
    const look = () => setTurn((before) => before + 1);
    window.addEventListener('focus', look);
    window.addEventListener('online', look);
    return () => {
      window.removeEventListener('focus', look);
      window.removeEventListener('online', look);
    };
  }, []);
  return { plans, problem, again };
}
