import { newUuid } from '../lib/new-id.ts';
import { httpTransport } from './http-transport.ts';
import { indexedOutbox } from './indexed-outbox.ts';
import { leaseClaims } from './lease-claims.ts';
import { outboxDatabase } from './outbox-database.ts';
import type { ClientClaims, Clock, PlanPorts } from './ports.ts';
import { webLockClaims } from './web-lock-claims.ts';

/** The real clock, ids, network and disk of this window. */
export function browserPorts(): PlanPorts {
  const database = outboxDatabase();
  const clock: Clock = {
    now: () => Date.now(),
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  };
  return {
    clock,
    ids: { commandId: newUuid, clientId: () => `w-${newUuid()}`, random: () => Math.random() },
    transport: httpTransport(),
    outbox: indexedOutbox(database),
    claims:
      'locks' in navigator
        ? webLockClaims(navigator.locks)
        : releasedOnLeaving(leaseClaims({ database, clock, holder: newUuid() })),
    report: (what, failure) => reportError(new Error(what, { cause: failure })),
  };
}

function releasedOnLeaving(claims: ClientClaims & { releaseAll(): void }): ClientClaims {
  window.addEventListener('pagehide', () => claims.releaseAll());
  return claims;
}
