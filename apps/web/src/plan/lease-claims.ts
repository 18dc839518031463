import type { OutboxDatabase } from './outbox-database.ts';
import type { ClientClaims, Clock } from './ports.ts';

/** Longer than a hidden window's timers sleep would be better still, but a take-over too early only sends twice what counts once. */
const LEASE = 30_000;
const RENEWAL = 10_000;

interface LeaseSetup {
  readonly database: () => Promise<OutboxDatabase>;
  readonly clock: Clock;
  /** Names this window. */
  readonly holder: string;
}

/** Claims for addresses without Web Locks (plain http on an intranet): a lease on disk, renewed while the window lives. */
export function leaseClaims({ database, clock, holder }: LeaseSetup): ClientClaims & { releaseAll(): void } {
  const renewals = new Map<string, () => void>();
  const take = async (clientId: string): Promise<boolean> => {
    const transaction = (await database()).transaction('leases', 'readwrite');
    const lease = await transaction.store.get(clientId);
    const free = !lease || lease.holder === holder || lease.until < clock.now() || lease.until > clock.now() + LEASE;
    if (free) await transaction.store.put({ clientId, holder, until: clock.now() + LEASE });
    await transaction.done;
    return free;
  };
  const renewLater = (clientId: string) => {
    const cancel = clock.after(RENEWAL, () => {
      renewLater(clientId);
      take(clientId).catch(() => undefined); // the lease runs out; another window may send the same numbers again
    });
    renewals.set(clientId, cancel);
  };
  const release = (clientId: string) => {
    if (!renewals.has(clientId)) return;
    renewals.get(clientId)?.();
    renewals.delete(clientId);
    database()
      .then((opened) => opened.delete('leases', clientId))
      .catch(() => undefined); // it runs out by itself
  };
  return {
    claim: async (clientId) => {
      if (renewals.has(clientId)) return true;
      const taken = await take(clientId);
      if (taken) renewLater(clientId);
      return taken;
    },
    release,
    releaseAll: () => [...renewals.keys()].forEach(release),
  };
}
