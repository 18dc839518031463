import type { OutboxStorage, StoredCommand, StoredKey } from '../ports.ts';

/** An outbox as long-lived as the page. */
export function memoryOutbox(): OutboxStorage {
  const rows = new Map<string, StoredCommand>();
  return {
    change: ({ remove, add }) => {
      for (const key of remove) rows.delete(text(key));
      for (const row of add) rows.set(text(row), row);
      return Promise.resolve();
    },
    waiting: (planId) =>
      Promise.resolve(
        [...rows.values()]
          .filter((row) => row.planId === planId)
          .sort((a, b) => (a.clientId === b.clientId ? a.n - b.n : a.clientId < b.clientId ? -1 : 1)),
      ),
  };
}

function text({ clientId, n }: StoredKey): string {
  return `${clientId} ${n}`;
}
