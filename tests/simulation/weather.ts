import type { Random } from './random.ts';

/** How bad things get in one run; each is a probability unless said otherwise. Zero everywhere is a fine day. */
export interface Weather {
  dropRequest: number;
  dropAnswer: number;
  duplicateRequest: number;
  /** The second copy of a duplicate, or a slow request, arrives this much later at most, in ms. */
  longestDelay: number;
  dropEvent: number;
  duplicateEvent: number;
  reorderEvent: number;
  /** An event is damaged on its way. */
  poisonEvent: number;
  /** A stream that ends says so late, or goes on talking after it was closed. */
  lateStream: number;
  /** A cut takes the stream without a word. */
  halfOpen: number;
  /** Something between window and server answers in the server's place. */
  strangeAnswer: number;
  /** Per second of the whole world: */
  cutLine: number;
  killServer: number;
  killInCommit: number;
  stopServer: number;
  fullDisk: number;
  backUp: number;
  restore: number;
  /** A restore by copying the file, without the command that gives the plans new epochs. */
  carelessRestore: number;
  snapshot: number;
  serverClockJump: number;
  windowClockJump: number;
  closeWindow: number;
  revisit: number;
  brokenOutbox: number;
}

export function calm(): Weather {
  return {
    dropRequest: 0,
    dropAnswer: 0,
    duplicateRequest: 0,
    longestDelay: 30,
    dropEvent: 0,
    duplicateEvent: 0,
    reorderEvent: 0,
    poisonEvent: 0,
    lateStream: 0,
    halfOpen: 0,
    strangeAnswer: 0,
    cutLine: 0,
    killServer: 0,
    killInCommit: 0,
    stopServer: 0,
    fullDisk: 0,
    backUp: 0,
    restore: 0,
    carelessRestore: 0,
    snapshot: 0,
    serverClockJump: 0,
    windowClockJump: 0,
    closeWindow: 0,
    revisit: 0,
    brokenOutbox: 0,
  };
}

/** Half of the troubles, each between faint and heavy: all of them together all the time would hide what one alone does. */
export function stormy(random: Random): Weather {
  const some = (heaviest: number): number => (random.chance(0.5) ? random.next() * heaviest : 0);
  return {
    dropRequest: some(0.2),
    dropAnswer: some(0.2),
    duplicateRequest: some(0.2),
    longestDelay: random.chance(0.3) ? 4_000 : random.between(20, 400),
    dropEvent: some(0.15),
    duplicateEvent: some(0.2),
    reorderEvent: some(0.3),
    poisonEvent: random.chance(0.2) ? 0.03 : 0,
    lateStream: some(0.7),
    halfOpen: some(0.8),
    strangeAnswer: random.chance(0.25) ? 0.05 : 0,
    cutLine: some(0.15),
    killServer: some(0.06),
    killInCommit: some(0.06),
    stopServer: some(0.03),
    fullDisk: some(0.05),
    backUp: some(0.1),
    restore: some(0.05),
    carelessRestore: random.chance(0.15) ? 0.05 : 0,
    snapshot: some(0.1),
    serverClockJump: some(0.05),
    windowClockJump: some(0.05),
    closeWindow: some(0.1),
    revisit: some(0.08),
    brokenOutbox: random.chance(0.1) ? 0.3 : 0,
  };
}
