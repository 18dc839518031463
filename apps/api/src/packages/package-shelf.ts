import { mkdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageAnswer } from '@dachushi/domain/protocol/export-messages.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { IdSource } from '../id-source.ts';

/** A meeting folder on its way, or ready to be taken. Lives an hour. */
export interface Package {
  readonly id: string;
  readonly planId: string;
  readonly path: string;
  readonly name: string;
  readonly total: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly stop: AbortController;
  state: PackageAnswer['state'];
  done: number;
  current: string | null;
  size: number | null;
  problem: string | null;
}

export interface PackageShelf {
  /** Begins a folder. @throws HttpProblem `export_busy` when too many are made. */
  begin(facts: Pick<Package, 'planId' | 'name' | 'total'>, make: (one: Package) => Promise<number>): Package;
  /** @throws HttpProblem `package_unknown`. */
  find(planId: string, id: string): Package;
  /** Gives it up and deletes what there is. */
  drop(id: string): Promise<void>;
  close(): void;
}

interface ShelfOptions {
  readonly folder: string;
  readonly ids: IdSource;
  readonly now: () => Date;
  readonly onFailure: (error: unknown) => void;
}

const KEPT_MS = 3_600_000;
const SWEEP_MS = 60_000;
const MOST_MADE = 2;
const MOST_KEPT = 12;

/** Folders of a stopped server go first: nobody knows their ids any more. */
export function createPackageShelf({ folder, ids, now, onFailure }: ShelfOptions): PackageShelf {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = new Map<string, Package>();
  const drop = async (id: string) => {
    const one = kept.get(id);
    if (!one) return;
    kept.delete(id);
    one.stop.abort();
    await rm(one.path, { force: true }).catch(onFailure);
  };
  const sweep = setInterval(() => {
    for (const { id, expiresAt } of kept.values()) if (expiresAt <= now().getTime()) void drop(id);
  }, SWEEP_MS).unref();

  const run = async (one: Package, make: (one: Package) => Promise<number>) => {
    try {
      one.size = await make(one);
      one.state = 'ready';
    } catch (error) {
      one.state = 'failed';
      one.problem = error instanceof HttpProblem ? error.code : 'internal';
      if (!(error instanceof HttpProblem) && !one.stop.signal.aborted) onFailure(error);
      await rm(one.path, { force: true }).catch(onFailure);
    }
    one.current = null;
    // given up while its last file was written
    if (one.stop.signal.aborted) await rm(one.path, { force: true }).catch(onFailure);
  };

  return {
    begin(facts, make) {
      const made = [...kept.values()].filter(({ state }) => state === 'making').length;
      if (made >= MOST_MADE) throw new HttpProblem('export_busy');
      // a busy hour must not lock everybody out: the oldest that is done makes room
      const oldest = [...kept.values()].find(({ state }) => state !== 'making');
      if (kept.size >= MOST_KEPT && oldest) void drop(oldest.id);
      const id = ids.next('k');
      const fresh = { done: 0, current: null, size: null, problem: null, state: 'making', stop: new AbortController() };
      const one = { ...facts, ...fresh, id, path: join(folder, id), expiresAt: now().getTime() + KEPT_MS } as Package;
      kept.set(id, one);
      void run(one, make);
      return one;
    },
    find(planId, id) {
      const one = kept.get(id);
      if (!one || one.planId !== planId || one.expiresAt <= now().getTime())
        throw new HttpProblem('package_unknown', { packageId: id });
      return one;
    },
    drop,
    close() {
      clearInterval(sweep);
      for (const one of kept.values()) one.stop.abort();
      kept.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
