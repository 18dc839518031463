import { useEffect, useRef, useState } from 'react';
import { fetchFile } from '../../lib/fetch-file.ts';
import { documentAddress } from './document-file.ts';
import type { DocumentRequest } from './document-file.ts';

export interface DocumentDownload {
  readonly running: boolean;
  /** Code of what went wrong last time. */
  readonly problem: string | null;
  /** The name under which the last one was kept. */
  readonly done: string | null;
  readonly start: (request: DocumentRequest, name: string) => void;
  readonly cancel: () => void;
}

/** One file of a card at a time; leaving the page gives it up. */
export function useDocumentDownload(): DocumentDownload {
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async (request: DocumentRequest, name: string) => {
    const mine = new AbortController();
    stop.current = mine;
    setProblem(null);
    setDone(null);
    setRunning(true);
    const found = await fetchFile(documentAddress(request), { name, signal: mine.signal });
    setRunning(false);
    setProblem(found);
    if (found === null && !mine.signal.aborted) setDone(name);
  };
  return {
    running,
    problem,
    done,
    start: (request, name) => void run(request, name),
    cancel: () => stop.current?.abort(),
  };
}
