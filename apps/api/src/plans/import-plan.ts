import { setImmediate as others } from 'node:timers/promises';
import { indexedText } from '../baselines/checked-baseline.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Language } from '../http/language.ts';
import type { RemarkStore } from '../remarks/remark-store.ts';
import type { VersionStore } from '../versions/version-store.ts';
import type { CommandStore } from './command-store.ts';
import { insertPlan } from './create-plan.ts';
import type { CreatePlanOptions } from './create-plan.ts';
import { checkPlanFile } from './plan-file-thread.ts';
import { REDUCER_VERSION } from './reducer-version.ts';
import type { SnapshotStore } from './snapshot-store.ts';

export interface ImportPlanOptions extends CreatePlanOptions {
  readonly commands: CommandStore;
  readonly snapshots: SnapshotStore;
  readonly remarks: RemarkStore;
  readonly versions: VersionStore;
}

export interface PlanFileSent {
  readonly bytes: Uint8Array;
  readonly language: Language;
  /** Whoever sent it has gone. */
  readonly signal: AbortSignal;
}

/**
 * Opens a plan of another machine under a new id, entry for entry, whole or not at all. It is checked beside the server; only
 * what was found good is written, in one transaction.
 * @returns the new id. @throws HttpProblem when the file does not hold together, takes too much to check, or nobody waits any more.
 */
export async function importPlan(options: ImportPlanOptions, sent: PlanFileSent): Promise<string> {
  const { rows, title, snapshot, remarks, versions, ...file } = await checkPlanFile(
    sent.bytes,
    sent.language,
    sent.signal,
  );
  await others();
  const baseline = indexedText(file.baseline);
  await others();
  if (sent.signal.aborted) throw new HttpProblem('check_cancelled');
  const id = await options.writes.write(() => {
    const { plan } = insertPlan(options, title, options.baselines.keepChecked(baseline, 'import'));
    for (const row of rows) options.commands.append({ plan_id: plan.id, ...row });
    const last = rows.at(-1);
    if (last) {
      options.plans.moveHead({ id: plan.id, headSeq: last.seq, headHash: last.hash, updatedAt: last.server_time });
      options.snapshots.insert({ plan_id: plan.id, seq: last.seq, reducer_version: REDUCER_VERSION, ...snapshot });
    }
    for (const act of remarks) options.remarks.append(plan.id, act);
    for (const version of versions) options.versions.insert(plan.id, version);
    return plan.id;
  });
  await others(); // before it is read for the answer
  return id;
}
