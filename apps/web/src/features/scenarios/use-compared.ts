import type { PlansCompared } from '@dachushi/domain/protocol/scenario-answers.ts';
import { useEffect, useState } from 'react';
import { usePlan } from '../../plan/plan-context.tsx';
import { useFetched } from '../import/use-fetched.ts';
import { comparePlans } from './scenarios-api.ts';

export interface Compared {
  /** What was last read of these plans; null until then. */
  readonly compared: PlansCompared | null;
  readonly problem: string | null;
  readonly again: () => void;
}

/** The plans as the server has them; read anew when this plan moves on and when the window is looked at again. */
export function useCompared(planIds: readonly string[]): Compared {
  const seq = usePlan((plan) => plan.seq);
  const own = usePlan((plan) => plan.planId);
  const [turn, setTurn] = useState(0);
  const asked = planIds.join(',');
  const key = `${asked} ${planIds.includes(own) ? seq : 0} ${turn}`;
  const { answer, problem } = useFetched(key, (signal) => comparePlans(planIds, signal));
  const [shown, setShown] = useState<PlansCompared | null>(null);
  if (answer !== null && answer !== shown) setShown(answer);
  useEffect(() => {
    const look = () => setTurn((before) => before + 1);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  const same = shown !== null && shown.plans.map(({ id }) => id).join(',') === asked;
  return { compared: answer ?? (same ? shown : null), problem, again: () => setTurn((before) => before + 1) };
}
