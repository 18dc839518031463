import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { Connection } from '../database/open-database.ts';
import type { BaselineRow, OutcomeRow, PlanLogRow, PlanRow, SnapshotRow } from '../database/tables.ts';
import { chainHash, commandOfRow, factsOfRow } from '../plans/log-entry.ts';
import { REDUCER_VERSION } from '../plans/reducer-version.ts';
import { sha256Hex } from '../sha256.ts';

/** What does not hold together, and where; `seq` is the entry that shows it, null for the plan as a whole. */
export interface Fault {
  readonly code: FaultCode;
  readonly seq: number | null;
}

export type FaultCode =
  | 'baseline-missing'
  | 'baseline-changed'
  | 'entry-missing'
  | 'not-on-the-one-before'
  | 'entry-changed'
  | 'time-goes-back'
  | 'not-valid'
  | 'head-differs'
  | 'answer-differs'
  | 'snapshot-differs'
  | 'unreadable';

export interface PlanVerdict {
  readonly planId: string;
  readonly title: string;
  readonly entries: number;
  /** The first fault; null when every entry stands on the one before and the head is the last. */
  readonly fault: Fault | null;
}

export interface DatabaseVerdict {
  /** What SQLite itself finds wrong with the file; null when nothing. */
  readonly file: string | null;
  readonly plans: readonly PlanVerdict[];
  /** Entries of plans that do not exist. */
  readonly strays: number;
}

/** Follows every plan from its baseline to its head, as if each entry came now. Reads only. */
export function verifyDatabase(connection: Connection): DatabaseVerdict {
  const read = connection.transaction((): DatabaseVerdict => {
    const said = String(connection.pragma('integrity_check', { simple: true }));
    const plans = connection.prepare<[], PlanRow>('SELECT * FROM plan ORDER BY created_at, id').all();
    const strays = connection
      .prepare<[], number>('SELECT count(*) FROM plan_log WHERE plan_id NOT IN (SELECT id FROM plan)')
      .pluck()
      .get();
    return {
      file: said === 'ok' ? null : said,
      plans: plans.map((plan) => verifyPlan(connection, plan)),
      strays: strays ?? 0,
    };
  });
  return read();
}

function verifyPlan(connection: Connection, plan: PlanRow): PlanVerdict {
  const rows = connection
    .prepare<[string], PlanLogRow>('SELECT * FROM plan_log WHERE plan_id = ? ORDER BY seq')
    .all(plan.id);
  return { planId: plan.id, title: plan.title, entries: rows.length, fault: firstFault(connection, plan, rows) };
}

function firstFault(connection: Connection, plan: PlanRow, rows: readonly PlanLogRow[]): Fault | null {
  const baseline = connection
    .prepare<[string], BaselineRow>('SELECT * FROM baseline WHERE id = ?')
    .get(plan.baseline_id);
  if (!baseline) return { code: 'baseline-missing', seq: null };
  if (sha256Hex(baseline.content) !== baseline.content_hash) return { code: 'baseline-changed', seq: null };
  let structure = structureFromBaseline(indexBaseline(JSON.parse(baseline.content) as Baseline).index);
  let previous: Previous = { seq: 0, hash: baseline.content_hash, server_time: '' };
  const snapshots = snapshotsOf(connection, plan.id);
  for (const row of rows) {
    const code = chainFault(row, previous) ?? answerFault(connection, row);
    if (code) return { code, seq: code === 'entry-missing' ? previous.seq + 1 : row.seq };
    const next = follow(structure, row);
    if (!next) return { code: 'not-valid', seq: row.seq };
    structure = next;
    previous = row;
    const snapshot = snapshots.get(row.seq);
    if (snapshot && !agrees(snapshot, structure)) return { code: 'snapshot-differs', seq: row.seq };
  }
  if (plan.head_seq !== previous.seq || plan.head_hash !== previous.hash)
    return { code: 'head-differs', seq: plan.head_seq };
  return strayAnswer(connection, plan.id);
}

type Previous = Pick<PlanLogRow, 'seq' | 'hash' | 'server_time'>;

function chainFault(row: PlanLogRow, previous: Previous): FaultCode | null {
  if (row.seq !== previous.seq + 1) return 'entry-missing';
  if (row.prev_hash !== previous.hash) return 'not-on-the-one-before';
  const payload = parsed(row.payload);
  // the hash covers what the text means; the text itself must be the one way to write it
  if (payload === undefined || canonicalJson(payload) !== row.payload) return 'unreadable';
  if (row.hash !== chainHash(previous.hash, factsOfRow(row))) return 'entry-changed';
  return row.server_time < previous.server_time ? 'time-goes-back' : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON at all: told as a fault by the caller
  }
}

/** What the window was told about this entry, where it was a window that brought it. */
function answerFault(connection: Connection, row: PlanLogRow): FaultCode | null {
  const told = connection
    .prepare<[string, string, number], OutcomeRow>(
      'SELECT * FROM outcome WHERE plan_id = ? AND client_id = ? AND n = ?',
    )
    .get(row.plan_id, row.client_id, row.client_n);
  if (!told) return null; // an imported plan brings its log only
  const same = told.status === 'accepted' && told.seq === row.seq && told.command_id === row.command_id;
  return same ? null : 'answer-differs';
}

/** Somebody was told of an entry that is not there. */
function strayAnswer(connection: Connection, planId: string): Fault | null {
  const seq = connection
    .prepare<[string], number | null>(
      `SELECT outcome.seq FROM outcome LEFT JOIN plan_log USING (plan_id, seq)
       WHERE outcome.plan_id = ? AND outcome.status = 'accepted' AND plan_log.command_id IS NOT outcome.command_id
       ORDER BY outcome.seq LIMIT 1`,
    )
    .pluck()
    .get(planId);
  return seq === undefined ? null : { code: 'answer-differs', seq };
}

function follow(structure: Structure, row: PlanLogRow): Structure | null {
  const command = commandOfRow(row);
  return checkCommand(structure, command) ? null : applyCommand(structure, command);
}

function snapshotsOf(connection: Connection, planId: string): ReadonlyMap<number, SnapshotRow> {
  const rows = connection
    .prepare<[string, number], SnapshotRow>('SELECT * FROM snapshot WHERE plan_id = ? AND reducer_version = ?')
    .all(planId, REDUCER_VERSION);
  return new Map(rows.map((row) => [row.seq, row]));
}

/** A damaged one is passed over by the server; one that is whole and says something else would be believed. */
function agrees(snapshot: SnapshotRow, structure: Structure): boolean {
  return snapshot.state_hash === stateHash(structure, sha256Hex);
}
