import type { VerifyAnswer } from '@dachushi/domain/protocol/export-messages.ts';
import { useEffect, useRef, useState } from 'react';
import { HttpProblem } from '../../lib/http.ts';
import { verifyFile, verifyHash } from './verify-api.ts';

export type Verification =
  | { readonly state: 'empty' }
  | { readonly state: 'asking'; readonly about: string }
  | { readonly state: 'answered'; readonly answer: VerifyAnswer }
  | { readonly state: 'failed'; readonly problem: string };

/** One question at a time; another one gives the former up. */
export function useVerify() {
  const [found, setFound] = useState<Verification>({ state: 'empty' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (about: string, ask: (signal: AbortSignal) => Promise<VerifyAnswer>) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setFound({ state: 'asking', about });
    try {
      const answer = await ask(mine.signal);
      if (!mine.signal.aborted) setFound({ state: 'answered', answer });
    } catch (error) {
      if (!mine.signal.aborted)
        setFound({ state: 'failed', problem: error instanceof HttpProblem ? error.code : 'unexpected' });
    }
  };
  return {
    found,
    file: (file: File) => void run(file.name, (signal) => verifyFile(file, signal)),
    hash: (hash: string) => void run(hash, (signal) => verifyHash(hash, signal)),
    stop: () => {
      running.current?.abort();
      setFound({ state: 'empty' });
    },
  };
}
