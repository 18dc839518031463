import type { MinutesAnswer } from '@dachushi/domain/protocol/minutes.ts';
import { useEffect, useState } from 'react';
import { fetchJson, HttpProblem } from '../../../lib/http.ts';

export interface ReadMinutes {
  readonly minutes: MinutesAnswer | null;
  /** The question that they answer. */
  readonly answered: string;
  readonly problem: HttpProblem | null;
  readonly reading: boolean;
}

const NOTHING_READ = { key: '', minutes: null, answered: '', problem: null };

/** The minutes that the server writes for the question; `turn` asks again. What was read before stays until the new is there. */
export function useMinutes(planId: string, question: string | null, turn: number): ReadMinutes {
  const [read, setRead] = useState<Omit<ReadMinutes, 'reading'> & { readonly key: string }>(NOTHING_READ);
  const key = `${turn} ${question ?? ''}`;
  useEffect(() => {
    if (question === null) return;
    const stop = new AbortController();
    const path = `/api/plans/${encodeURIComponent(planId)}/minutes${question === '' ? '' : `?${question}`}`;
    fetchJson<MinutesAnswer>(path, { signal: stop.signal, patience: 60_000 }).then(
      (minutes) => setRead({ key, minutes, answered: question, problem: null }),
      (failure: unknown) => {
        if (stop.signal.aborted) return;
        const problem = failure instanceof HttpProblem ? failure : new HttpProblem({ status: 0, code: 'unexpected' });
        setRead({ key, minutes: null, answered: question, problem });
      },
    );
    return () => stop.abort();
  }, [planId, question, key]);
  return { minutes: read.minutes, answered: read.answered, problem: read.problem, reading: read.key !== key };
}
