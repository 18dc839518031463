/** The promises of reliability, by the number under which they are known. */
export const PROMISES = {
  R1: 'nothing acknowledged is lost',
  R2: 'nothing is applied twice',
  R3: 'nothing refused appears later',
  R4: 'every accepted command was valid where it stands',
  R5: 'all replicas are equal at the same place, and the view is confirmed plus pending',
  R6: 'after the network heals every queue empties and everybody sees the same',
  R7: 'the history is complete',
  R9: 'saved is shown only when the server holds everything',
  R10: 'what leaves the window is on its disk',
} as const;

/** A promise that was broken, and how. */
export class Violation extends Error {
  readonly promise: keyof typeof PROMISES;

  constructor(promise: keyof typeof PROMISES, what: string) {
    super(`${promise} (${PROMISES[promise]}): ${what}`);
    this.promise = promise;
  }
}
