import { mkdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is kept for an hour, and the work on it, which can be given up. */
export interface Kept {
  readonly id: string;
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  stop: AbortController;
}

export interface HourShelf<One extends Kept> {
  /** Where a new one belongs; it is kept once it is put there. */
  place(id: string): Kept;
  put(one: One): One;
  /** In the order they came. */
  all(): readonly One[];
  /** Undefined when there is none or its hour is over. */
  find(id: string): One | undefined;
  /** Gives up the work and deletes the file. */
  drop(id: string): Promise<void>;
  /** Takes one away that has no file of its own. */
  forget(id: string): void;
  /** Ends everything; files go with it. */
  close(): void;
}

export interface HourShelfOptions<One extends Kept> {
  readonly folder: string;
  readonly now: () => Date;
  /** A file could not be deleted now, because it is still read perhaps; it goes with the folder at the next start. */
  readonly onLeftBehind: (error: unknown) => void;
  readonly onDrop?: (one: One) => void;
}

const KEPT_MS = 3_600_000;
const SWEEP_MS = 60_000;

/** Files left behind by a server that was killed go first: nobody knows their ids any more. */
export function createHourShelf<One extends Kept>(options: HourShelfOptions<One>): HourShelf<One> {
  const { folder, now, onLeftBehind, onDrop } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = new Map<string, One>();
  const isOver = ({ expiresAt }: One) => expiresAt <= now().getTime();
  const drop = async (id: string) => {
    const one = kept.get(id);
    if (!one) return;
    kept.delete(id);
    onDrop?.(one);
    one.stop.abort();
    await rm(one.path, { force: true }).catch(onLeftBehind);
  };
  const sweep = setInterval(() => {
    for (const one of kept.values()) if (isOver(one)) void drop(one.id);
  }, SWEEP_MS).unref();

  return {
    place: (id) => ({ id, path: join(folder, id), expiresAt: now().getTime() + KEPT_MS, stop: new AbortController() }),
    put(one) {
      kept.set(one.id, one);
      return one;
    },
    all: () => [...kept.values()],
    find(id) {
      const one = kept.get(id);
      return one && !isOver(one) ? one : undefined;
    },
    drop,
    forget: (id) => void kept.delete(id),
    close() {
      clearInterval(sweep);
      for (const one of kept.values()) one.stop.abort();
      kept.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
