import type { ClientClaims } from './ports.ts';

/** A claim is a Web Lock, which the browser gives back when the window goes, however it goes. */
export function webLockClaims(locks: LockManager): ClientClaims {
  const held = new Map<string, () => void>();
  return {
    claim: (clientId) =>
      new Promise<boolean>((resolve, reject) => {
        if (held.has(clientId)) return resolve(true);
        const hold = (lock: Lock | null) => {
          if (!lock) return resolve(false);
          return new Promise<void>((release) => {
            held.set(clientId, release);
            resolve(true);
          });
        };
        locks.request(`dachushi.client.${clientId}`, { ifAvailable: true }, hold).catch(reject);
      }),
    release: (clientId) => {
      held.get(clientId)?.();
      held.delete(clientId);
    },
  };
}
