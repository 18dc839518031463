import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { FileMarks, VerifiedPlan, VerifyVerdict } from '@dachushi/domain/protocol/export-messages.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { PLAN_FILE_FORMAT, verifyPlanFile } from '../plans/plan-file.ts';
import type { PlanFile } from '../plans/plan-file.ts';
import { PLAN_FILE_SCHEMA } from '../plans/plan-file-schema.ts';
import type { StoredVersions } from './find-versions.ts';

export interface ReadPlanFile {
  readonly marks: FileMarks;
  /** Null when it says that it is a plan and is none. */
  readonly file: PlanFile | null;
}

/** A file that says it is a whole plan; null for any other. */
export function readPlanFile(bytes: Buffer): ReadPlanFile | null {
  if (bytes[0] !== 0x7b) return null;
  const said = parsed(bytes);
  if (typeof said !== 'object' || said === null || !('format' in said) || said.format !== PLAN_FILE_FORMAT) return null;
  const checked = PLAN_FILE_SCHEMA.safeParse(said);
  const file = checked.success ? (checked.data as PlanFile) : null; // the schema says the same as the type
  const stateHash = 'stateHash' in said && typeof said.stateHash === 'string' ? said.stateHash : '';
  return { file, marks: { planId: null, version: null, stateHash, asked: 'plan.json', program: null } };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

/** A plan that follows from its baseline to its head, hash by hash, and whose head is stored here. */
export function judgePlanFile(
  { plans, states, commands }: StoredVersions,
  { file }: ReadPlanFile,
): { readonly verdict: VerifyVerdict; readonly plans: readonly VerifiedPlan[] } {
  if (file === null || !holdsTogether(file)) return { verdict: 'changed', plans: [] };
  const found = plans.list().flatMap((row): readonly VerifiedPlan[] => {
    const state = states.find(row.id);
    if (!state || state.plan.head_seq < file.headSeq) return [];
    const entry = commands.findBySeq(row.id, file.headSeq);
    // the first entry stands on the baseline, and an untouched plan is nothing else
    const head = file.headSeq === 0 ? (commands.findBySeq(row.id, 1)?.prev_hash ?? row.head_hash) : entry?.hash;
    if (head !== file.headHash) return [];
    const time = entry?.server_time ?? row.created_at;
    return [
      {
        planId: row.id,
        title: row.title,
        seq: file.headSeq,
        time,
        headSeq: state.plan.head_seq,
        stateHash: file.stateHash,
      },
    ];
  });
  return { verdict: found.length > 0 ? 'match' : 'unknown', plans: found.slice(0, 20) };
}

function holdsTogether(file: PlanFile): boolean {
  try {
    verifyPlanFile(file, indexBaseline(file.baseline).index);
    return true;
  } catch (error) {
    if (error instanceof HttpProblem) return false;
    throw error;
  }
}
