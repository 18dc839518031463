import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { CommandStore } from './command-store.ts';
import { insertPlan } from './create-plan.ts';
import type { CreatePlanOptions } from './create-plan.ts';
import { logRow } from './log-entry.ts';
import { verifyPlanFile } from './plan-file.ts';
import type { RemarkStore } from '../remarks/remark-store.ts';
import type { VersionStore } from '../versions/version-store.ts';
import type { PlanFile } from './plan-file.ts';

export interface ImportPlanOptions extends CreatePlanOptions {
  readonly commands: CommandStore;
  readonly remarks: RemarkStore;
  readonly versions: VersionStore;
}

/**
 * Opens a plan of another machine under a new id, entry for entry, whole or not at all.
 * @returns the new id. @throws HttpProblem when the file does not hold together.
 */
export async function importPlan(options: ImportPlanOptions, file: PlanFile): Promise<string> {
  verifyPlanFile(file, indexBaseline(file.baseline).index);
  return options.writes.write(() => {
    const { row } = options.baselines.keep(file.baseline, 'import');
    const baseline = options.baselines.find(row.id);
    if (row.content_hash !== file.baselineHash || !baseline) throw baselineMisfit();
    const { plan } = insertPlan(options, file.title, baseline);
    let previous = file.baselineHash;
    for (const { hash, ...facts } of file.entries) {
      options.commands.append(logRow(plan.id, facts, { previous, hash }));
      previous = hash;
    }
    const last = file.entries.at(-1);
    if (last) options.plans.moveHead({ id: plan.id, headSeq: last.seq, headHash: last.hash, updatedAt: last.time });
    for (const act of file.remarks ?? []) options.remarks.append(plan.id, act);
    for (const version of file.versions ?? []) options.versions.insert(plan.id, version);
    return plan.id;
  });
}

function baselineMisfit(): HttpProblem {
  return new HttpProblem('invalid_plan_file', { count: 1 }, [
    { path: ['baselineHash'], message: 'hash', code: 'mismatch' },
  ]);
}
