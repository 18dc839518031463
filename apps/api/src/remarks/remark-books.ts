import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import { readMatters } from '@dachushi/domain/remarks/matters.ts';
import type { LoggedStep } from '@dachushi/domain/remarks/matters.ts';
import { foldAll } from '@dachushi/domain/remarks/remark-book.ts';
import type { RemarkBook } from '@dachushi/domain/remarks/remark-book.ts';
import type { PlanRow } from '../database/tables.ts';
import { RecentlyUsed } from '../recently-used.ts';
import type { RemarkStore } from './remark-store.ts';

/** What people said about plans and what was put aside, folded once and kept up to date. */
export interface RemarkBooks {
  of(planId: string): RemarkBook;
  put(planId: string, book: RemarkBook): void;
  /** What was kept in memory did not reach the disk. */
  forget(planId: string): void;
  /** All matters up to the head of the plan. */
  matters(plan: PlanRow): readonly Matter[];
}

interface ReadMatters {
  /** Another history of the plan has other matters. */
  readonly epoch: string;
  readonly upTo: number;
  readonly steps: readonly LoggedStep[];
  readonly matters: readonly Matter[];
}

const PLANS_IN_MEMORY = 64;

export function createRemarkBooks(store: RemarkStore): RemarkBooks {
  const books = new RecentlyUsed<string, RemarkBook | null>(PLANS_IN_MEMORY);
  const read = new RecentlyUsed<string, ReadMatters>(PLANS_IN_MEMORY);
  return {
    of: (planId) => {
      const known = books.get(planId);
      if (known) return known;
      const book = foldAll(store.acts(planId));
      books.set(planId, book);
      return book;
    },
    put: (planId, book) => books.set(planId, book),
    forget: (planId) => books.set(planId, null),
    matters: ({ id, epoch, head_seq: head }) => {
      const known = read.get(id);
      const start = known?.epoch === epoch && known.upTo <= head ? known : { upTo: 0, steps: [], matters: [] };
      if (start.upTo === head && start === known) return known.matters;
      const fresh = store.parkingSteps(id, start.upTo).filter(({ seq }) => seq <= head);
      const steps = [...start.steps, ...fresh];
      const matters = fresh.length === 0 ? start.matters : readMatters(steps);
      read.set(id, { epoch, upTo: head, steps, matters });
      return matters;
    },
  };
}
