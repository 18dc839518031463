import { createHash } from 'node:crypto';
import type {
  FileMarks,
  VerifiedPlan,
  VerifyAnswer,
  VerifyVerdict,
} from '@dachushi/domain/protocol/export-messages.ts';
import type { ChartFile, ChartJob } from '@dachushi/exchange/chart-job.ts';
import { readMarks } from '@dachushi/exchange/marks/read-marks.ts';
import { PROGRAM } from '@dachushi/exchange/program.ts';
import { askedWords, exportJob } from '../exports/export-job.ts';
import { EXPORT_QUERIES, isMadeFile } from '../exports/export-schemas.ts';
import { exportedVersion } from '../exports/exported-version.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { judgeAsPlan } from '../plans/plan-file-thread.ts';
import type { PlanFileVerdict } from '../plans/checked-plan-file.ts';
import type { PlanState } from '../plans/plan-states.ts';
import { findVersions } from './find-versions.ts';
import type { StoredVersions } from './find-versions.ts';
import { judgePlanFile } from './judge-plan-file.ts';

export interface Checked {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface JudgeParts extends StoredVersions {
  readonly make: (job: ChartJob, signal?: AbortSignal) => Promise<ChartFile>;
}

interface Judged {
  readonly verdict: VerifyVerdict;
  readonly plans: readonly VerifiedPlan[];
}

/** Which stored version a file shows, and whether it is still as it was made. @throws HttpProblem `export_timeout`, `check_too_heavy`. */
export async function judgeFile(
  parts: JudgeParts,
  { name, bytes }: Checked,
  signal?: AbortSignal,
): Promise<VerifyAnswer> {
  const planFile = bytes[0] === OPENING_BRACE ? await judgeAsPlan(bytes, signal) : null;
  const marks = planFile ? marksOf(planFile) : await readMarks(bytes);
  const judged = planFile
    ? judgePlanFile(parts, planFile)
    : marks === null
      ? ({ verdict: 'unmarked', plans: [] } as const)
      : await judgeMarked(parts, { marks, bytes, signal });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    ...judged,
    hash: marks?.stateHash ?? null,
    file: { name, size: bytes.length, sha256, marks },
    program: PROGRAM,
  };
}

const OPENING_BRACE = 0x7b;

function marksOf({ stateHash }: PlanFileVerdict): FileMarks {
  return { planId: null, version: null, stateHash, asked: 'plan.json', program: null };
}

interface Marked {
  readonly marks: FileMarks;
  readonly bytes: Buffer;
  readonly signal: AbortSignal | undefined;
}

async function judgeMarked(parts: JudgeParts, { marks, bytes, signal }: Marked): Promise<Judged> {
  const { epoch, seq } = versionIn(marks.version ?? '');
  const state = parts.states.find(marks.planId ?? '');
  if (!state || seq === null || seq > state.plan.head_seq)
    return { verdict: 'unknown', plans: await sameContents(parts, marks.stateHash, signal) };
  const version = exportedVersion(parts, state, seq);
  const { title, head_seq: headSeq } = state.plan;
  const { planId, stateHash, time } = version.provenance;
  const plans = [{ planId, title, seq, time, headSeq, stateHash }];
  if (stateHash !== marks.stateHash) return { verdict: 'other-history', plans };
  const again = await makeAgain(parts, state, { marks, epoch, seq, signal });
  if (again !== null && Buffer.from(again).equals(bytes)) return { verdict: 'match', plans };
  return { verdict: marks.asked !== null && marks.program === PROGRAM ? 'changed' : 'marks-only', plans };
}

/** The same state under another plan: a copy, or a plan taken over from another machine. */
async function sameContents(
  parts: JudgeParts,
  hash: string,
  signal: AbortSignal | undefined,
): Promise<readonly VerifiedPlan[]> {
  return /^[0-9a-f]{64}$/.test(hash) ? findVersions(parts, hash, signal) : [];
}

function versionIn(text: string): { readonly epoch: string; readonly seq: number | null } {
  const [, epoch = '', seq] = /^(.{0,200}):(\d{1,15})$/.exec(text) ?? [];
  return { epoch, seq: seq === undefined ? null : Number(seq) };
}

interface Again {
  readonly marks: FileMarks;
  readonly epoch: string;
  readonly seq: number;
  readonly signal: AbortSignal | undefined;
}

/** The file as it is made today of the version that its marks name; null when they ask for nothing that can be made. */
async function makeAgain(
  parts: JudgeParts,
  state: PlanState,
  { marks, epoch, seq, signal }: Again,
): Promise<Uint8Array | null> {
  const [file = '', question = ''] = (marks.asked ?? '').split('?');
  if (!isMadeFile(file)) return null;
  const query = Object.fromEntries(new URLSearchParams(question));
  const asked = EXPORT_QUERIES[file].safeParse(query);
  if (!asked.success) return null;
  const version = exportedVersion(parts, state, seq);
  const provenance = { ...version.provenance, epoch, asked: askedWords(file, query) };
  try {
    const made = await parts.make(exportJob({ ...version, provenance }, file, asked.data), signal);
    if ('code' in made && made.code === 'export-timeout') throw new HttpProblem('export_timeout');
    return 'bytes' in made ? made.bytes : null;
  } catch (error) {
    if (error instanceof HttpProblem && error.code === 'department_unknown') return null;
    throw error;
  }
}
