import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import type { KeptAct } from '@dachushi/domain/remarks/remark.ts';
import { asChecked } from '../baselines/checked-baseline.ts';
import type { BaselineText } from '../baselines/checked-baseline.ts';
import type { PlanLogRow } from '../database/tables.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Language } from '../http/language.ts';
import { readJson } from '../http/read-json.ts';
import { validValue } from '../http/validate.ts';
import { looseRow } from './log-entry.ts';
import { PLAN_FILE_FORMAT, verifyPlanFile } from './plan-file.ts';
import type { PlanFile } from './plan-file.ts';
import { PLAN_FILE_SCHEMA } from './plan-file-schema.ts';

/** A row of the log that belongs to no plan yet. */
export type LooseRow = Omit<PlanLogRow, 'plan_id'>;

/** What is stored of a plan file. */
export interface CheckedPlan {
  readonly title: string;
  readonly baseline: BaselineText;
  readonly rows: readonly LooseRow[];
  /** The state at its head, so that nobody has to follow the whole log again. */
  readonly snapshot: { readonly state: string; readonly state_hash: string };
  readonly remarks: readonly KeptAct[];
  readonly versions: readonly NamedVersion[];
}

/** What a file that calls itself a plan says of itself. */
export interface PlanFileVerdict {
  readonly stateHash: string;
  /** Null when it does not hold together. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
}

/** Follows a plan file from its first byte to its last entry. @throws HttpProblem at the first thing that does not fit. */
export function checkedPlan(bytes: Uint8Array, language: Language): CheckedPlan {
  const file = planFileOf(readJson(bytes), language);
  const { indexed, content, hash } = asChecked(file.baseline);
  const structure = verifyPlanFile(file, { indexed, hash });
  const { title, stateHash, remarks = [], versions = [] } = file;
  const snapshot = { state: JSON.stringify(recordOfStructure(structure)), state_hash: stateHash };
  return { title, baseline: { content, hash }, rows: rowsOf(file), snapshot, remarks, versions };
}

/** Whether a file is a plan and holds together; null when it is none. */
export function planFileVerdict(bytes: Uint8Array): PlanFileVerdict | null {
  const said = orNull(() => readJson(bytes));
  if (said === null || !('format' in said) || said.format !== PLAN_FILE_FORMAT) return null;
  const stateHash = 'stateHash' in said && typeof said.stateHash === 'string' ? said.stateHash : '';
  const head = orNull(() => {
    const file = planFileOf(said, 'zh');
    verifyPlanFile(file, asChecked(file.baseline));
    return { seq: file.headSeq, hash: file.headHash };
  });
  return { stateHash, head };
}

function planFileOf(value: object, language: Language): PlanFile {
  return validValue({ schema: PLAN_FILE_SCHEMA, value, code: 'invalid_plan_file', language });
}

function rowsOf({ entries, baselineHash }: PlanFile): readonly LooseRow[] {
  return entries.map(({ hash, ...facts }, at) =>
    looseRow(facts, { previous: entries[at - 1]?.hash ?? baselineHash, hash }),
  );
}

function orNull<T>(reading: () => T): T | null {
  try {
    return reading();
  } catch (error) {
    if (error instanceof HttpProblem) return null;
    throw error;
  }
}
