import type { RemarkAct } from '@dachushi/domain/remarks/remark.ts';
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** What was said and is not on the server yet, kept on this computer. Every window of the browser may send it: sending twice is harmless. */
export interface TalkQueue {
  add(planId: string, act: RemarkAct): Promise<void>;
  remove(actIds: readonly string[]): Promise<void>;
  /** In the order in which it was said. */
  waiting(planId: string): Promise<readonly RemarkAct[]>;
}

interface QueuedAct {
  readonly planId: string;
  readonly act: RemarkAct;
  readonly actId: string;
}

interface TalkSchema extends DBSchema {
  acts: { key: number; value: QueuedAct; indexes: { plan: string; act: string } };
}

/** @throws where the browser allows no storage. */
export function indexedTalkQueue(name = 'dachushi.talk'): TalkQueue {
  let opened: Promise<IDBPDatabase<TalkSchema>> | null = null;
  const database = () => (opened ??= open(name));
  return {
    async add(planId, act) {
      await (await database()).add('acts', { planId, act, actId: act.actId });
    },
    async remove(actIds) {
      const transaction = (await database()).transaction('acts', 'readwrite');
      for (const actId of actIds) {
        const keys = await transaction.store.index('act').getAllKeys(actId);
        for (const key of keys) void transaction.store.delete(key);
      }
      await transaction.done;
    },
    async waiting(planId) {
      return (await (await database()).getAllFromIndex('acts', 'plan', planId)).map(({ act }) => act);
    },
  };
}

function open(name: string): Promise<IDBPDatabase<TalkSchema>> {
  return openDB<TalkSchema>(name, 1, {
    upgrade: (database) => {
      const acts = database.createObjectStore('acts', { autoIncrement: true });
      acts.createIndex('plan', 'planId');
      acts.createIndex('act', 'actId');
    },
    // a newer version of the product in another window wants to upgrade: give way
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}
