import type { PackageAnswer, PackageRequest } from '@dachushi/domain/protocol/export-messages.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { fetchJson, HttpProblem } from '../../../lib/http.ts';

/** How often it is asked how far the folder is, ms. */
const ASK_AGAIN = 700;

export interface PackageWork {
  readonly answer: PackageAnswer | null;
  readonly problem: string | null;
  readonly start: (request: PackageRequest) => void;
  readonly giveUp: () => void;
}

/** The meeting folder in the making. Closing the window gives up what is not ready. */
export function usePackage(planId: string): PackageWork {
  const base = `/api/plans/${encodeURIComponent(planId)}/packages`;
  const [answer, setAnswer] = useState<PackageAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const making = answer?.state === 'making' ? answer.id : null;

  const fail = (error: unknown) => {
    setAnswer(null);
    setProblem(error instanceof HttpProblem ? error.code : 'unexpected');
  };
  const ask = useEffectEvent((id: string) => fetchJson<PackageAnswer>(`${base}/${id}`).then(setAnswer, fail));
  const drop = (id: string) => void fetch(`${base}/${id}`, { method: 'DELETE', keepalive: true });
  const leave = useEffectEvent(drop);
  useEffect(() => {
    if (making === null) return undefined;
    const timer = setTimeout(() => void ask(making), ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [making, answer]);
  useEffect(() => {
    if (making === null) return undefined;
    const gone = () => leave(making);
    window.addEventListener('pagehide', gone);
    return () => window.removeEventListener('pagehide', gone);
  }, [making]);

  return {
    answer,
    problem: answer?.state === 'failed' ? answer.problem : problem,
    start: (request) => {
      setProblem(null);
      fetchJson<PackageAnswer>(base, { method: 'POST', body: request }).then(setAnswer, fail);
    },
    giveUp: () => {
      if (answer) drop(answer.id);
      setAnswer(null);
    },
  };
}
