import { useEffect, useEffectEvent, useState } from 'react';
import { HttpProblem } from '../../lib/http.ts';

export interface Fetched<Answer> {
  readonly answer: Answer | null;
  readonly problem: string | null;
}

/** Asks whenever `key` changes, and not at all while it is null; an answer that comes too late is dropped. */
export function useFetched<Answer>(key: string | null, ask: (signal: AbortSignal) => Promise<Answer>): Fetched<Answer> {
  const [fetched, setFetched] = useState<Fetched<Answer> & { readonly key: string | null }>({
    key: null,
    answer: null,
    problem: null,
  });
  const run = useEffectEvent(ask);
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    run(stop.signal).then(
      (answer) => !stop.signal.aborted && setFetched({ key, answer, problem: null }),
      (failure: unknown) => {
        if (!stop.signal.aborted)
          setFetched({ key, answer: null, problem: failure instanceof HttpProblem ? failure.code : 'unexpected' });
      },
    );
    return () => stop.abort();
  }, [key]);
  return fetched.key === key ? fetched : { answer: null, problem: null };
}
