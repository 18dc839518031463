import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { StateAnswer } from '@dachushi/domain/protocol/messages.ts';
import { structureFromRecord } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { Confirmed } from './replica.ts';

/** `crypto.subtle` is missing on plain-http intranet addresses and answers only later; this hash is always there. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** @throws when what arrived is not what the server hashed. */
export function readStructure(baseline: IndexedBaseline, answer: StateAnswer): Structure {
  const structure = structureFromRecord(baseline, answer.structure);
  const hash = stateHash(structure, sha256Hex);
  if (hash !== answer.stateHash)
    throw new Error(`state ${answer.seq} hashes to ${hash}, the server says ${answer.stateHash}`);
  return structure;
}

/** A whole state as the confirmed part of a replica. @throws as readStructure. */
export function readConfirmed(baseline: IndexedBaseline, answer: StateAnswer): Confirmed {
  const { epoch, seq, headHash = null } = answer;
  return { epoch, seq, headHash, confirmed: readStructure(baseline, answer) };
}
