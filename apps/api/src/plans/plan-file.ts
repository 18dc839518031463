import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Command, Undo } from '@dachushi/domain/command.ts';
import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';
import type { KeptAct } from '@dachushi/domain/remarks/remark.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { CheckedBaseline } from '../baselines/checked-baseline.ts';
import type { PlanLogRow, PlanRow } from '../database/tables.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Issue } from '../http/http-problem.ts';
import { sha256Hex } from '../sha256.ts';
import { chainHash, factsOfRow } from './log-entry.ts';
import type { LogFacts } from './log-entry.ts';

export const PLAN_FILE_FORMAT = 'dachushi-plan';
export const PLAN_FILE_VERSION = 1;

export type PlanFileEntry = LogFacts & { readonly hash: string };

/** A plan with nothing left out: what another machine needs to open it and to see that no row was changed on the way. */
export interface PlanFile {
  readonly format: typeof PLAN_FILE_FORMAT;
  readonly version: typeof PLAN_FILE_VERSION;
  readonly title: string;
  /** The warning that travels with illustrative figures, or null. */
  readonly notice: string | null;
  readonly baselineHash: string;
  readonly headSeq: number;
  readonly headHash: string;
  readonly stateHash: string;
  readonly baseline: Baseline;
  readonly entries: readonly PlanFileEntry[];
  /** What people said about the plan. Not covered by the hashes: it is no part of the plan. Left out where nobody said anything. */
  readonly remarks?: readonly KeptAct[];
  /** Points that have a name, likewise. */
  readonly versions?: readonly NamedVersion[];
}

export interface PlanFileParts {
  readonly plan: PlanRow;
  readonly baseline: { readonly content: Baseline; readonly hash: string };
  readonly rows: readonly PlanLogRow[];
  readonly structure: Structure;
  readonly remarks: readonly KeptAct[];
  readonly versions: readonly NamedVersion[];
}

/** The file of a plan, from its stored rows; nothing is worked out anew but the hash of the state. */
export function writePlanFile({ plan, baseline, rows, structure, remarks, versions }: PlanFileParts): PlanFile {
  return {
    format: PLAN_FILE_FORMAT,
    version: PLAN_FILE_VERSION,
    title: plan.title,
    notice: baseline.content.notice,
    baselineHash: baseline.hash,
    headSeq: plan.head_seq,
    headHash: plan.head_hash,
    stateHash: stateHash(structure, sha256Hex),
    baseline: baseline.content,
    entries: rows.map((row) => ({ ...factsOfRow(row), hash: row.hash })),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(versions.length === 0 ? {} : { versions }),
  };
}

/**
 * Follows the file from its baseline to its last entry: every hash, every number, every command checked as if it came now.
 * @returns the structure it ends in. @throws HttpProblem at the first thing that does not fit.
 */
export function verifyPlanFile(
  file: PlanFile,
  { indexed, hash: content }: Pick<CheckedBaseline, 'indexed' | 'hash'>,
): Structure {
  if (file.baselineHash !== content) throw misfit(['baselineHash'], 'hash');
  let structure = structureFromBaseline(indexed);
  let previous = file.baselineHash;
  const commandIds = new Set<string>();
  file.entries.forEach(({ hash, ...facts }, at) => {
    if (facts.seq !== at + 1) throw misfit(['entries', at, 'seq'], `${at + 1}`);
    if (commandIds.has(facts.commandId)) throw misfit(['entries', at, 'commandId'], facts.commandId);
    if (!undoesEarlier(facts)) throw misfit(['entries', at, 'undoes'], 'undoes');
    if (chainHash(previous, facts) !== hash) throw misfit(['entries', at, 'hash'], 'hash');
    structure = follow(structure, facts, at);
    commandIds.add(facts.commandId);
    previous = hash;
  });
  if (file.headSeq !== file.entries.length) throw misfit(['headSeq'], `${file.entries.length}`);
  if (file.headHash !== previous) throw misfit(['headHash'], 'hash');
  if (file.stateHash !== stateHash(structure, sha256Hex)) throw misfit(['stateHash'], 'hash');
  checkVersions(file);
  return structure;
}

/** Each name once, and only for a step that the file has. */
function checkVersions({ versions = [], headSeq }: PlanFile): void {
  const names = new Set<string>();
  versions.forEach(({ name, seq }, at) => {
    if (seq > headSeq) throw misfit(['versions', at, 'seq'], `${seq}`);
    if (names.has(name)) throw misfit(['versions', at, 'name'], name);
    names.add(name);
  });
}

/** Only an undo takes an entry back, and only an earlier one: in a circle nobody could say what is still in force. */
function undoesEarlier({ seq, type, payload, undoes }: LogFacts): boolean {
  if (type !== 'undo') return undoes === null;
  return undoes !== null && undoes < seq && undoes === (payload as Undo).seq;
}

function follow(structure: Structure, facts: LogFacts, at: number): Structure {
  const command = { type: facts.type, v: facts.v, payload: facts.payload } as Command; // the schema has checked type and payload
  const rejection = checkCommand(structure, command);
  if (rejection) throw misfit(['entries', at, 'payload'], rejection.code);
  return applyCommand(structure, command);
}

function misfit(path: Issue['path'], message: string): HttpProblem {
  return new HttpProblem('invalid_plan_file', { count: 1 }, [{ path, message, code: 'mismatch' }]);
}
