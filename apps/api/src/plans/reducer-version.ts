/** Goes up whenever the same log would give another structure or another record of it; snapshots of other versions are ignored. */
export const REDUCER_VERSION = 1;
