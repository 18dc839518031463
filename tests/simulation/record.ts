import { factsOfRow, chainHash, commandOfRow } from '@dachushi/api/plans/log-entry.ts';
import type { PlanLogRow, PlanRow } from '@dachushi/api/database/tables.ts';
import { sha256Hex } from '@dachushi/api/sha256.ts';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { ServerStorage } from './server-storage.ts';
import { smallWorld } from './small-world.ts';
import { Violation } from './violation.ts';

const BEGINNING = structureFromBaseline(indexBaseline(smallWorld()).index);
const hashes = new WeakMap<Structure, string>();

export function hashOf(structure: Structure): string {
  const known = hashes.get(structure) ?? stateHash(structure, sha256Hex);
  hashes.set(structure, known);
  return known;
}

/** One past of the plan: what the database has said in one epoch, folded by nobody but the referee. */
export interface Past {
  readonly epoch: string;
  readonly rows: PlanLogRow[];
  /** structures[n] stands after n entries. */
  readonly structures: Structure[];
  /** Command ids and where they stand. */
  readonly places: Map<string, number>;
}

/** Follows the database itself, row by row, and complains when what it once said changes. */
export class LogRecord {
  readonly #storage: ServerStorage;
  readonly #planId: string;
  readonly pasts: Past[] = [];

  constructor(storage: ServerStorage, planId: string) {
    this.#storage = storage;
    this.#planId = planId;
    this.begin();
  }

  get now(): Past {
    const last = this.pasts.at(-1);
    if (!last) throw new Error('nothing has begun');
    return last;
  }

  get head(): Structure {
    return this.now.structures.at(-1) ?? BEGINNING;
  }

  /** A new past, after a restore: whatever the database holds now. */
  begin(): void {
    this.pasts.push({ epoch: this.#plan().epoch, rows: [], structures: [BEGINNING], places: new Map() });
    this.read();
  }

  /** Reads what was added. @throws Violation when it does not follow on what was there. @returns the new rows. */
  read(): readonly PlanLogRow[] {
    const { rows, structures, places } = this.now;
    const plan = this.#plan();
    const added = this.#storage.commands.rowsAfter(this.#planId, rows.length, 10_000);
    for (const row of added) {
      follows(row, rows.at(-1));
      if (places.has(row.command_id)) throw new Violation('R2', `${row.command_id} stands in the log twice`);
      const structure = structures.at(-1) ?? BEGINNING;
      const rejection = checkCommand(structure, commandOfRow(row));
      if (rejection) throw new Violation('R4', `entry ${row.seq} was not valid where it stands: ${rejection.code}`);
      structures.push(applyCommand(structure, commandOfRow(row)));
      rows.push(row);
      places.set(row.command_id, row.seq);
    }
    const last = rows.at(-1);
    if (plan.head_seq !== rows.length || (last && plan.head_hash !== last.hash))
      throw new Violation('R1', `the head says ${plan.head_seq}, the log has ${rows.length}`);
    return added;
  }

  /** Everything once more from the first row, as after a restart. */
  readAgain(): void {
    const { rows } = this.now;
    const stored = this.#storage.commands.rowsAfter(this.#planId, 0, 10_000);
    const changed = rows.find((row, at) => stored[at]?.hash !== row.hash);
    if (changed) throw new Violation('R1', `entry ${changed.seq} (${changed.command_id}) is gone or changed`);
  }

  place(commandId: string, past = this.now): number | undefined {
    return past.places.get(commandId);
  }

  everHeld(commandId: string): boolean {
    return this.pasts.some((past) => this.place(commandId, past) !== undefined);
  }

  /** The hashes a replica may have at this place; one, unless pasts share their epoch. */
  hashesAt(epoch: string, seq: number): readonly string[] {
    return this.pasts.flatMap((past) => {
      const structure = past.epoch === epoch ? past.structures[seq] : undefined;
      return structure ? [hashOf(structure)] : [];
    });
  }

  #plan(): PlanRow {
    const plan = this.#storage.plans.find(this.#planId);
    if (!plan) throw new Violation('R1', 'the plan is gone');
    return plan;
  }
}

function follows(row: PlanLogRow, last: PlanLogRow | undefined): void {
  if (row.seq !== (last?.seq ?? 0) + 1) throw new Violation('R1', `entry ${row.seq} follows on ${last?.seq ?? 0}`);
  if (row.hash !== chainHash(row.prev_hash, factsOfRow(row)))
    throw new Violation('R7', `entry ${row.seq} has another hash`);
  if (!last) return;
  if (row.prev_hash !== last.hash) throw new Violation('R7', `entry ${row.seq} does not stand on the one before`);
  if (row.server_time < last.server_time) throw new Violation('R7', `entry ${row.seq} is older than the one before`);
}
