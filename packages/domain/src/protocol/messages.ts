import type { Command, CommandType } from '../command.ts';
import type { DivisionKind } from '../division.ts';
import type { Establishment, OutsideTransfer } from '../establishment.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId, UnitId } from '../ids.ts';
import type { ItemState } from '../item-state.ts';
import type { Passages } from '../passage.ts';
import type { Policy } from '../policy.ts';
import type { Seats, UnitPosts } from '../posts.ts';
import type { Reason } from '../reason.ts';
import type { Specialist } from '../specialist.ts';
import type { LapsedDuty, Parked, Waiver } from '../structure.ts';

/** 撤回 as a client asks for it; the server works out what it restores. */
export type UndoRequest = {
  readonly type: 'undo';
  readonly v: 1;
  readonly payload: ({ readonly seq: number } | { readonly commandId: string }) & {
    /** Needed for a step of somebody else: 回退. */
    readonly reason?: string;
  };
};

export type CommandRequest = Exclude<Command, { type: 'undo' }> | UndoRequest;

/** One numbered intention of one window. `n` counts 1, 2, 3 … without holes; the same `n` is never judged twice. */
export type NumberedRequest = CommandRequest & { readonly n: number; readonly commandId: string };

export interface CommandBatch {
  readonly clientId: string;
  readonly epoch?: string;
  readonly baseSeq?: number;
  readonly commands: readonly NumberedRequest[];
}

export type Outcome =
  | { readonly n: number; readonly commandId: string; readonly status: 'accepted'; readonly seq: number }
  | {
      readonly n: number;
      readonly commandId: string;
      readonly status: 'rejected';
      readonly code: string;
      readonly detail: Readonly<Record<string, unknown>>;
    };

export interface CommandBatchAnswer {
  readonly epoch: string;
  readonly headSeq: number;
  readonly outcomes: readonly Outcome[];
}

/** One accepted command as it stands in the log, on the event stream and in the history. */
export interface LogEntry {
  readonly seq: number;
  readonly commandId: string;
  readonly clientId: string;
  readonly actor: string;
  readonly type: CommandType;
  readonly v: 1;
  readonly payload: Command['payload'];
  /** ISO 8601, UTC, by the server's clock; never earlier than the entry before. */
  readonly time: string;
  readonly undoes?: number;
  readonly reason?: string;
  /** The chain: the hash of this entry and of the one it stands on. Left out where no server has written it. */
  readonly hash?: string;
  readonly prevHash?: string;
}

/** First event on every stream. */
export interface Hello {
  readonly epoch: string;
  readonly headSeq: number;
  /** Hash of the newest entry: whoever holds another one at this place has another past. */
  readonly headHash?: string;
  /** Pages of a lower PAGE_VERSION must load themselves again before they go on. */
  readonly minClient?: number;
}

/** With every heartbeat: what a replica that has heard everything so far holds. */
export interface Beacon {
  readonly epoch: string;
  readonly seq: number;
  /** Left out when the server does not have it at hand. */
  readonly stateHash?: string;
}

export interface HistoryPage {
  /** Left out by servers before it was told. */
  readonly epoch?: string;
  readonly entries: readonly LogEntry[];
}

export interface PlanSummary {
  readonly id: string;
  readonly title: string;
  readonly baselineId: string;
  readonly epoch: string;
  readonly headSeq: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly departments: number;
  /** The plan's own target in force, in percent. */
  readonly target: { readonly ratio: number; readonly band: number };
  readonly overall: { readonly before: number; readonly after: number };
  readonly findings: { readonly error: number; readonly warning: number; readonly suggestion: number };
  readonly notice: string | null;
  /** Of a scenario: the plan it was forked from, and after which entry. */
  readonly parent?: { readonly planId: string; readonly forkSeq: number };
}

/** A structure as data: everything that commands have changed, without the baseline it stands on. */
export interface StructureRecord {
  readonly target: { readonly ratio: number; readonly band: number };
  readonly policy?: Policy;
  readonly passages?: Passages;
  readonly departments: readonly DepartmentRecord[];
  readonly units: readonly UnitRecord[];
}

export interface DepartmentRecord {
  readonly id: DepartmentId;
  readonly name: string;
  readonly inScope: boolean;
  readonly exemptReason: string | null;
  /** In percent as typed; null follows the plan. */
  readonly target: { readonly ratio: number; readonly band: number } | null;
  readonly deviationReason: string | null;
  readonly locked: boolean;
  readonly specialists?: readonly Specialist[];
  readonly lapsedDuties?: readonly LapsedDuty[];
  readonly itemStates?: readonly ItemState[];
  readonly reserve?: Establishment;
  readonly outside?: readonly OutsideTransfer[];
  readonly waivers?: readonly Waiver[];
  readonly parked?: readonly Parked[];
  readonly passages?: Passages;
}

export interface UnitRecord {
  readonly id: UnitId;
  readonly departmentId: DepartmentId;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly created: boolean;
  readonly divisionIds: readonly DivisionId[];
  readonly absorbed: readonly { readonly divisionId: DivisionId; readonly reasons: readonly Reason[] }[];
  readonly dutyIds: readonly DutyId[];
  readonly itemIds: readonly ItemId[];
  readonly establishment: Establishment;
  readonly posts: UnitPosts;
  readonly reasons: readonly Reason[];
  readonly transferred?: Establishment;
  readonly seats?: Seats;
  readonly assists?: readonly DutyId[];
  readonly supervises?: readonly ItemId[];
}

export interface StateAnswer {
  readonly epoch: string;
  readonly seq: number;
  readonly stateHash: string;
  /** Hash of the newest entry; only with the newest state. */
  readonly headHash?: string;
  readonly structure: StructureRecord;
}

/** RFC 9457, with the code that the screen words. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly issues?: readonly {
    readonly path: readonly (string | number)[];
    readonly message: string;
    readonly code?: string;
  }[];
}
