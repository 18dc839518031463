import type { Assessment } from '@dachushi/domain/assessment.ts';
import type { CommandRequest, LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** `missing`: the server knows no such plan. `failed`: it could not be read; `retry` tries again. */
export type PlanPhase = 'loading' | 'ready' | 'missing' | 'failed';

/** `saved` only when the server holds everything durably. `count`: commands on the way, or matters that need a decision. */
export interface SaveState {
  readonly kind: 'saved' | 'saving' | 'offline' | 'attention';
  readonly count: number;
  /** False when what is on the way would be lost by closing this window (the browser lets nothing be stored). */
  readonly keptHere: boolean;
}

/** A command that was not accepted after it had been shown. Kept until the planner reapplies or drops it. */
export interface Refusal {
  readonly id: string;
  readonly command: CommandRequest;
  /** A RejectionCode of the domain, or the code of the server's problem. */
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What the next 撤回 or 恢复 is about; the screen words it. Not yet saved ones carry a provisional `seq`. */
export interface UndoLabel {
  readonly entry: LogEntry;
}

/** The last change that came from another window or person. */
export interface RemoteChange {
  readonly entry: LogEntry;
}

/** One open plan as screens see it. Until `phase` is `ready`, structure and assessment are those of an empty plan. */
export interface PlanState {
  readonly planId: string;
  readonly title: string;
  readonly baselineId: string;
  readonly phase: PlanPhase;
  /** Why it failed, as a problem code; null otherwise. */
  readonly problem: string | null;
  /** The server is newer than this page, which has to be loaded again; what waits is kept on disk. */
  readonly outdated: boolean;
  /** Place in the log up to which the server has confirmed. */
  readonly seq: number;
  /** Confirmed and pending together. */
  readonly structure: Structure;
  /** Of `structure`. */
  readonly assessment: Assessment;
  readonly save: SaveState;
  readonly refusals: readonly Refusal[];
  readonly undo: UndoLabel | null;
  readonly redo: UndoLabel | null;
  readonly remote: RemoteChange | null;
}
