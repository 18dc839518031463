import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredCommand } from './ports.ts';

export interface Lease {
  readonly clientId: string;
  readonly holder: string;
  /** ms since the epoch */
  readonly until: number;
}

interface OutboxSchema extends DBSchema {
  commands: { key: [string, number]; value: StoredCommand; indexes: { plan: string } };
  leases: { key: string; value: Lease };
}

export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

const VERSION = 1;

/** Opens the outbox of this browser at first use; all windows share it. @throws where the browser allows no storage. */
export function outboxDatabase(name = 'dachushi.outbox'): () => Promise<OutboxDatabase> {
  let opened: Promise<OutboxDatabase> | null = null;
  return () => {
    opened ??= open(name, () => {
      opened = null;
    }).catch((failure: unknown) => {
      opened = null;
      throw failure;
    });
    return opened;
  };
}

function open(name: string, closed: () => void): Promise<OutboxDatabase> {
  return openDB<OutboxSchema>(name, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('commands', { keyPath: ['clientId', 'n'] }).createIndex('plan', 'planId');
      database.createObjectStore('leases', { keyPath: 'clientId' });
    },
    // a newer version of the product in another window wants to upgrade: give way, and open again when needed
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}
