import { rm } from 'node:fs/promises';
import type { PackageAnswer } from '@dachushi/domain/protocol/export-messages.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { createHourShelf } from '../hour-shelf.ts';
import type { HourShelf, HourShelfOptions, Kept } from '../hour-shelf.ts';
import type { IdSource } from '../id-source.ts';

/** A meeting folder on its way, or ready to be taken. */
export interface Package extends Kept {
  readonly planId: string;
  readonly name: string;
  readonly total: number;
  state: PackageAnswer['state'];
  done: number;
  current: string | null;
  size: number | null;
  problem: string | null;
}

export interface PackageShelf extends Pick<HourShelf<Package>, 'drop' | 'close'> {
  /** Begins a folder. @throws HttpProblem `export_busy` when too many are made. */
  begin(facts: Pick<Package, 'planId' | 'name' | 'total'>, make: (one: Package) => Promise<number>): Package;
  /** @throws HttpProblem `package_unknown`. */
  find(planId: string, id: string): Package;
}

interface ShelfOptions extends Pick<HourShelfOptions<Package>, 'folder' | 'now'> {
  readonly ids: IdSource;
  readonly onFailure: (error: unknown) => void;
}

const MOST_MADE = 2;
const MOST_KEPT = 12;

export function createPackageShelf({ ids, onFailure, ...options }: ShelfOptions): PackageShelf {
  const shelf = createHourShelf<Package>({ ...options, onLeftBehind: onFailure });

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
      const all = shelf.all();
      if (all.filter(({ state }) => state === 'making').length >= MOST_MADE) throw new HttpProblem('export_busy');
      // a busy hour must not lock everybody out: the oldest that is done makes room
      const oldest = all.find(({ state }) => state !== 'making');
      if (all.length >= MOST_KEPT && oldest) void shelf.drop(oldest.id);
      const fresh = { done: 0, current: null, size: null, problem: null, state: 'making' } as const;
      const one = shelf.put({ ...facts, ...fresh, ...shelf.place(ids.next('k')) });
      void run(one, make);
      return one;
    },
    find(planId, id) {
      const one = shelf.find(id);
      if (one?.planId !== planId) throw new HttpProblem('package_unknown', { packageId: id });
      return one;
    },
    drop: shelf.drop,
    close: shelf.close,
  };
}
