import type { PlanRow } from '../database/tables.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { CommandStore } from './command-store.ts';
import { chainHash, factsOfRow } from './log-entry.ts';

/** Milliseconds to read and hash; older entries are looked at by `npm run cli -- verify`. */
const TAIL = 200;

/**
 * Looks at the end of a plan's log when the plan is opened: what is built next stands on it.
 * @throws HttpProblem `plan_damaged` when the entries do not follow on each other or the head is not the last of them.
 */
export function refuseDamaged(commands: CommandStore, plan: PlanRow): void {
  const first = Math.max(0, plan.head_seq - TAIL);
  // one more than there should be: nothing may stand behind the head
  const rows = commands.rowsAfter(plan.id, first, TAIL + 1);
  let seq = first;
  let hash = rows[0]?.prev_hash ?? plan.head_hash;
  for (const row of rows) {
    seq += 1;
    if (row.seq !== seq || row.prev_hash !== hash || !isItself(row)) throw damaged(plan, seq);
    hash = row.hash;
  }
  if (seq !== plan.head_seq || hash !== plan.head_hash) throw damaged(plan, seq);
}

function isItself(row: Parameters<typeof factsOfRow>[0]): boolean {
  try {
    return row.hash === chainHash(row.prev_hash, factsOfRow(row));
  } catch {
    return false; // no JSON any more
  }
}

function damaged({ id }: PlanRow, seq: number): HttpProblem {
  return new HttpProblem('plan_damaged', { planId: id, seq });
}
