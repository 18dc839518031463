import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { PlanLogRow } from '../database/tables.ts';
import { sha256Hex } from '../sha256.ts';

/** Everything a log row says, without where it is stored: the part that the hash covers and that a plan file carries. */
export interface LogFacts {
  readonly seq: number;
  readonly commandId: string;
  readonly clientId: string;
  readonly clientN: number;
  readonly actor: string;
  /** Always null: an act of several steps is one `group` entry. It stays because the hash of every entry covers it. */
  readonly groupId: string | null;
  readonly type: string;
  readonly v: number;
  readonly payload: unknown;
  readonly undoes: number | null;
  readonly time: string;
}

/**
 * Each hash covers the row and the hash before it; the first stands on the hash of the baseline. A row changed, dropped or
 * swapped anywhere breaks every hash after it. The plan's own id is not covered: a copy on another machine keeps its chain.
 */
export function chainHash(previous: string, facts: LogFacts): string {
  return sha256Hex(previous + canonicalJson(facts));
}

interface Chain {
  readonly previous: string;
  readonly hash: string;
}

/** The row that stores these facts. */
export function logRow(planId: string, facts: LogFacts, chain: Chain): PlanLogRow {
  return { plan_id: planId, ...looseRow(facts, chain) };
}

/** The same, belonging to no plan yet. */
export function looseRow(facts: LogFacts, chain: Chain): Omit<PlanLogRow, 'plan_id'> {
  return {
    seq: facts.seq,
    command_id: facts.commandId,
    client_id: facts.clientId,
    client_n: facts.clientN,
    actor_id: facts.actor,
    group_id: facts.groupId,
    type: facts.type,
    v: facts.v,
    payload: canonicalJson(facts.payload),
    undoes: facts.undoes,
    server_time: facts.time,
    prev_hash: chain.previous,
    hash: chain.hash,
  };
}

/** The facts of a stored row, equal to those it was made of. */
export function factsOfRow(row: PlanLogRow): LogFacts {
  return {
    seq: row.seq,
    commandId: row.command_id,
    clientId: row.client_id,
    clientN: row.client_n,
    actor: row.actor_id,
    groupId: row.group_id,
    type: row.type,
    v: row.v,
    payload: JSON.parse(row.payload) as unknown,
    undoes: row.undoes,
    time: row.server_time,
  };
}

/** Rows were checked when they were written; version 1 is the only shape there has been. */
export function commandOfRow(row: PlanLogRow): Command {
  return { type: row.type, v: row.v, payload: JSON.parse(row.payload) as unknown } as Command;
}

/** The entry as streams and history show it. */
export function presentLogRow(row: PlanLogRow): LogEntry {
  const { type, v, payload } = commandOfRow(row);
  const reason = 'reason' in payload && typeof payload.reason === 'string' ? { reason: payload.reason } : {};
  return {
    seq: row.seq,
    commandId: row.command_id,
    clientId: row.client_id,
    actor: row.actor_id,
    type,
    v,
    payload,
    time: row.server_time,
    ...(row.undoes === null ? {} : { undoes: row.undoes }),
    ...reason,
    hash: row.hash,
    prevHash: row.prev_hash,
  };
}
