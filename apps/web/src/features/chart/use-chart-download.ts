import { useEffect, useRef, useState } from 'react';
import { downloadChart } from './chart-file.ts';
import type { ChartFileRequest } from './chart-file.ts';

export interface ChartDownload {
  readonly running: boolean;
  /** Code of what went wrong last time. */
  readonly problem: string | null;
  readonly start: (request: ChartFileRequest, name: string) => void;
  readonly cancel: () => void;
}

/** One file at a time; leaving gives it up. */
export function useChartDownload(onDone: () => void): ChartDownload {
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async (request: ChartFileRequest, name: string) => {
    const mine = new AbortController();
    stop.current = mine;
    setProblem(null);
    setRunning(true);
    const found = await downloadChart(request, { name, signal: mine.signal });
    setRunning(false);
    setProblem(found);
    if (found === null && !mine.signal.aborted) onDone();
  };
  return {
    running,
    problem,
    start: (request, name) => void run(request, name),
    cancel: () => stop.current?.abort(),
  };
}
