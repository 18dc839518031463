import type { HistoryPage, StateAnswer } from '@dachushi/domain/protocol/messages.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { sha256Hex } from '../sha256.ts';
import type { CommandStore } from './command-store.ts';
import { presentLogRow } from './log-entry.ts';
import type { PlanState } from './plan-states.ts';
import type { Version } from './requested-plan.ts';

/** A structure with the place and the hash by which a window can tell that it holds the same. */
export function stateAnswer({ plan, seq, structure }: Version): StateAnswer {
  return {
    epoch: plan.epoch,
    seq,
    stateHash: stateHash(structure, sha256Hex),
    ...(seq === plan.head_seq ? { headHash: plan.head_hash } : {}),
    structure: recordOfStructure(structure),
  };
}

export interface Page {
  readonly after: number;
  readonly limit: number;
}

/** Accepted entries behind `after`, ascending. */
export function historyAnswer(
  commands: CommandStore,
  { plan }: PlanState,
  { after, limit }: Page,
): HistoryPage & { readonly epoch: string; readonly headSeq: number } {
  const entries = commands.rowsAfter(plan.id, after, limit).map(presentLogRow);
  return { epoch: plan.epoch, headSeq: plan.head_seq, entries };
}
