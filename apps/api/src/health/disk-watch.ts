import { statfsSync } from 'node:fs';

export interface DiskWatch {
  /** Share of the disk under the data folder that is taken, 0–1; 0 where nobody can tell. */
  used(): number;
  /** Whether it is nearly full; whoever runs the server is told in its log when it becomes so. */
  isLow(): boolean;
  stop(): void;
}

export interface DiskWatchOptions {
  readonly measure: () => number;
  /** Called when the limit is passed, not again before the disk has had room in between. */
  readonly onLow: (used: number) => void;
}

/** From here on somebody should make room: at 1 nothing is accepted any more. */
const LOW = 0.85;
const EVERY_MS = 60_000;

/** Looks at the disk at once and every minute. */
export function createDiskWatch({ measure, onLow }: DiskWatchOptions): DiskWatch {
  let low = false;
  const look = (): number => {
    const used = measure();
    if (used >= LOW && !low) onLow(used);
    low = used >= LOW;
    return used;
  };
  look();
  const timer = setInterval(look, EVERY_MS).unref();
  return {
    used: look,
    isLow: () => look() >= LOW,
    stop: () => clearInterval(timer),
  };
}

/** As `df` counts it: what only the system may still use counts as taken. */
export function diskUsed(folder: string): number {
  try {
    const { blocks, bfree, bavail } = statfsSync(folder);
    const taken = blocks - bfree;
    return taken + bavail === 0 ? 0 : taken / (taken + bavail);
  } catch {
    return 0; // some file systems cannot say
  }
}
