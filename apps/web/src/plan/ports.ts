import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { AsideName } from '@dachushi/domain/protocol/asides.ts';
import type {
  Beacon,
  CommandBatch,
  CommandBatchAnswer,
  CommandRequest,
  Hello,
  HistoryPage,
  LogEntry,
  PlanSummary,
  StateAnswer,
} from '@dachushi/domain/protocol/messages.ts';

/** Everything a plan store touches beyond its memory. The real code runs with controlled ones in tests. */
export interface PlanPorts {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly transport: Transport;
  readonly outbox: OutboxStorage;
  readonly claims: ClientClaims;
  /** Something that must not happen did; goes to the console. */
  readonly report: (what: string, failure: unknown) => void;
}

export interface Clock {
  /** ms since the epoch; only for showing and leases, never for order. */
  now(): number;
  /** Acts once, `ms` from now; returns how to cancel. */
  after(ms: number, act: () => void): () => void;
}

export interface IdSource {
  commandId(): string;
  clientId(): string;
  /** 0 ≤ x < 1, for jitter. */
  random(): number;
}

/** The server. Promises fail with HttpProblem (status 0: no answer). */
export interface Transport {
  me(): Promise<{ readonly actor: string }>;
  plan(planId: string): Promise<Pick<PlanSummary, 'id' | 'title' | 'baselineId' | 'epoch' | 'headSeq'>>;
  baseline(id: string): Promise<Baseline>;
  state(planId: string): Promise<StateAnswer>;
  /** Accepted entries after `after`, ascending, at most 1,000. */
  history(planId: string, after: number): Promise<HistoryPage>;
  send(planId: string, batch: CommandBatch): Promise<CommandBatchAnswer>;
  /** Opens the event stream behind a place in the log; returns how to close it. After closing the ear hears nothing. */
  listen(planId: string, since: Place, ear: StreamEar): () => void;
  /** Calls when the browser says that the network came back; returns how to stop. */
  onNetworkBack(act: () => void): () => void;
}

export interface Place {
  readonly epoch: string;
  readonly seq: number;
}

export interface StreamEar {
  readonly hello: (hello: Hello) => void;
  readonly entry: (entry: LogEntry) => void;
  /** The stream cannot continue from where it was. */
  readonly reset: (head: Hello) => void;
  /** A heartbeat, and what a replica that has heard everything so far holds. */
  readonly beacon: (beacon: Beacon) => void;
  /** Something beside the log, as parsed JSON. */
  readonly aside: (name: AsideName, said: unknown) => void;
  /** Any other sign of life. */
  readonly alive: () => void;
  readonly closed: () => void;
}

/** One command as it waits in the outbox, under the number by which the server will know it. */
export interface StoredCommand {
  readonly planId: string;
  readonly clientId: string;
  readonly n: number;
  readonly commandId: string;
  readonly request: CommandRequest;
}

export type StoredKey = Pick<StoredCommand, 'clientId' | 'n'>;

/** Commands on their way, kept on this computer. `change` happens wholly or not at all and resolves when it is on disk. */
export interface OutboxStorage {
  change(change: { readonly remove: readonly StoredKey[]; readonly add: readonly StoredCommand[] }): Promise<void>;
  /** All waiting commands of the plan, of every window, by client and number. */
  waiting(planId: string): Promise<readonly StoredCommand[]>;
}

/** Which window sends for which client id. Held until released or the window is gone. */
export interface ClientClaims {
  /** True when this window now speaks for the client; false while another window does. */
  claim(clientId: string): Promise<boolean>;
  release(clientId: string): void;
}
