import type { OutboxDatabase } from './outbox-database.ts';
import type { OutboxStorage } from './ports.ts';

/** The outbox on this computer's disk; a change is done when the disk has it (`durability: strict`). */
export function indexedOutbox(database: () => Promise<OutboxDatabase>): OutboxStorage {
  return {
    change: async ({ remove, add }) => {
      const transaction = (await database()).transaction('commands', 'readwrite', { durability: 'strict' });
      await Promise.all([
        ...remove.map(({ clientId, n }) => transaction.store.delete([clientId, n])),
        ...add.map((command) => transaction.store.put(command)),
        transaction.done,
      ]);
    },
    waiting: async (planId) => (await database()).getAllFromIndex('commands', 'plan', planId),
  };
}
