import { useState } from 'react';
import { HttpProblem } from './http.ts';

export interface Submission {
  /** On its way; it stays so once it is done, because then the form goes. */
  readonly busy: boolean;
  /** The code that the server refused it with, until the next try. */
  readonly problem: string | null;
  /** Once at a time: a second press does nothing. */
  submit(act: () => Promise<void>): void;
  /** Takes the refusal away. */
  forget(): void;
}

/** Sends what a form asks for. */
export function useSubmission(): Submission {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    busy,
    problem,
    submit: (act) => {
      if (busy) return;
      setBusy(true);
      setProblem(null);
      act().catch((failure: unknown) => {
        setProblem(failure instanceof HttpProblem ? failure.code : 'unexpected');
        setBusy(false);
      });
    },
    forget: () => setProblem(null),
  };
}
