import { useEffect, useRef, useState } from 'react';

export interface FileProgress {
  readonly state: 'making' | 'ready' | 'stopped' | 'failed';
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** Received so far, and in all where the server says it. */
  readonly received: number;
  readonly total: number | null;
  /** Code of what went wrong. */
  readonly problem: string | null;
}

export interface File extends FileProgress {
  readonly stop: () => void;
  readonly again: () => void;
}

const MAKING: FileProgress = { state: 'making', bytes: null, received: 0, total: null, problem: null };
/** Options are often clicked through; only what is left standing is asked for, ms. */
const PAUSE = 200;
const KEPT = 4;

/** The last few files by their address: going back to one asks nobody. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/** Fetches a file and tells how far it is; another address gives the former one up. Null asks for nothing. */
export function useFile(address: string | null): File {
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<{ readonly key: string; readonly progress: FileProgress } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const key = `${turn} ${address ?? ''}`;
  useEffect(() => {
    if (address === null) return undefined;
    const mine = new AbortController();
    stop.current = mine;
    const tell = (progress: FileProgress) => setFound({ key, progress });
    const timer = setTimeout(() => void fetchTold(address, mine.signal, tell), kept.has(address) ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      mine.abort('left');
    };
  }, [address, key]);
  const progress = found?.key === key ? found.progress : MAKING;
  return {
    ...progress,
    stop: () => stop.current?.abort('stopped'),
    again: () => setTurn((before) => before + 1),
  };
}

async function fetchTold(address: string, signal: AbortSignal, tell: (progress: FileProgress) => void): Promise<void> {
  const known = kept.get(address);
  if (known) return tell({ ...MAKING, state: 'ready', bytes: known, received: known.length, total: known.length });
  tell(MAKING);
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) return tell({ ...MAKING, state: 'failed', problem: await codeOf(answer) });
    const total = Number(answer.headers.get('content-length')) || null;
    const bytes = await received(answer, (count) => tell({ ...MAKING, received: count, total }));
    keep(address, bytes);
    tell({ ...MAKING, state: 'ready', bytes, received: bytes.length, total: bytes.length });
  } catch {
    if (signal.reason === 'left') return;
    tell(signal.aborted ? { ...MAKING, state: 'stopped' } : { ...MAKING, state: 'failed', problem: 'network' });
  }
}

async function received(answer: Response, tell: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const reader = answer.body?.getReader();
  const chunks: Uint8Array[] = [];
  let count = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value);
    count += next.value.length;
    tell(count);
  }
  const bytes = new Uint8Array(count);
  chunks.reduce((at, chunk) => {
    bytes.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return bytes;
}

function keep(address: string, bytes: Uint8Array<ArrayBuffer>): void {
  kept.set(address, bytes);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) return;
    kept.delete(oldest);
  }
}

async function codeOf(answer: Response): Promise<string> {
  const said = (await answer.json().catch(() => null)) as { readonly code?: unknown } | null;
  return typeof said?.code === 'string' ? said.code : 'unexpected';
}
