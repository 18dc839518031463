import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type {
  CommandBatchAnswer,
  CommandRequest,
  Hello,
  LogEntry,
  UndoRequest,
} from '@dachushi/domain/protocol/messages.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { HttpProblem } from '../lib/http.ts';
import { Follower } from './follower.ts';
import { Journal } from './journal.ts';
import type { NextSteps } from './journal.ts';
import type { OutboxQueue } from './outbox-queue.ts';
import { isUndo } from './pending.ts';
import type { PendingCommand } from './pending.ts';
import type { OpenedPlan } from './open-plan.ts';
import type { Refusal, SaveState } from './plan-state.ts';
import type { PlanPorts } from './ports.ts';
import { Receiver } from './receiver.ts';
import { replicaOf, withEntry, withOneMore, withPending, withVerdicts } from './replica.ts';
import type { Replica } from './replica.ts';
import { saveStateOf } from './save-state.ts';
import { Sender } from './sender.ts';
import { takeBack } from './take-back.ts';

/** How long an acknowledged command may wait for its event before the log is asked. */
const EVENT_DUE = 1_500;
const LOOK_FOR_ORPHANS = 15_000;

export interface SessionView {
  readonly replica: Replica;
  readonly save: SaveState;
  readonly refusals: readonly Refusal[];
  readonly steps: NextSteps;
  readonly remote: LogEntry | null;
}

interface SessionSetup {
  readonly opened: OpenedPlan;
  readonly queue: OutboxQueue;
  readonly ports: PlanPorts;
  readonly publish: (view: SessionView) => void;
}

/** One plan while it is open: takes commands, sends them, follows the log, and tells what stands now. */
export class PlanSession {
  readonly #planId: string;
  readonly #actor: string;
  readonly #ports: PlanPorts;
  readonly #queue: OutboxQueue;
  readonly #publishView: (view: SessionView) => void;
  readonly #journal = new Journal();
  readonly #sender: Sender;
  readonly #receiver: Receiver;
  readonly #follower: Follower;
  readonly #ownClients = new Set<string>();
  #replica: Replica;
  #refusals: readonly Refusal[] = [];
  #withdrawn: readonly CommandRequest[] = [];
  #remote: LogEntry | null = null;
  #stopped = false;
  #stops: (() => void)[] = [];

  constructor({ opened, queue, ports, publish }: SessionSetup) {
    this.#planId = opened.planId;
    this.#actor = opened.actor;
    this.#ports = ports;
    this.#queue = queue;
    this.#publishView = publish;
    this.#replica = replicaOf(opened.confirmed, []);
    this.#sender = new Sender(this.#senderOffice(), ports);
    this.#follower = new Follower(this.#followerOffice(opened), ports);
    this.#receiver = new Receiver(
      {
        planId: opened.planId,
        since: () => ({ epoch: this.#replica.epoch, seq: this.#replica.seq }),
        hello: (hello) => this.#hello(hello),
        entry: (entry) => this.#follower.hear(entry),
        reset: () => void this.#follower.reload(),
        changed: () => this.#publish(),
      },
      ports,
    );
  }

  start(adopted: readonly PendingCommand[]): void {
    this.#ownClients.add(this.#queue.clientId);
    this.#takeOver(adopted);
    this.#stops.push(
      this.#ports.transport.onNetworkBack(() => {
        this.#receiver.open();
        this.#sender.wake(true);
      }),
    );
    this.#lookForOrphans();
    this.#receiver.open();
    void this.#follower.readEarlier(this.#replica.seq);
    this.#publish();
    this.#sender.wake();
  }

  stop(): void {
    this.#stopped = true;
    this.#sender.stop();
    this.#receiver.stop();
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Shows the command at once and sends it when it is safe; or says why it cannot apply to what the planner sees. */
  dispatch(command: Command): Rejection | null {
    if (command.type === 'undo') return this.#takeBackAgain({ ...command, payload: { seq: command.payload.seq } });
    const rejection = this.#add(command, command);
    if (!rejection) this.#withdrawn = [];
    this.#publish();
    return rejection;
  }

  undo(): Rejection | null {
    return this.#takeBack(this.#steps().undo?.entry);
  }

  redo(): Rejection | null {
    const withdrawn = this.#withdrawn.at(-1);
    if (!withdrawn || isUndo(withdrawn)) return this.#takeBack(this.#steps().redo?.entry);
    const rejection = this.#add(withdrawn, withdrawn);
    if (!rejection) this.#withdrawn = this.#withdrawn.slice(0, -1);
    this.#publish();
    return rejection;
  }

  /** Tries a refused command again as a new one. */
  reapply(refusalId: string): Rejection | null {
    const refusal = this.#refusals.find((candidate) => candidate.id === refusalId);
    if (!refusal) return null;
    const { command } = refusal;
    const rejection = isUndo(command) ? this.#takeBackAgain(command) : this.dispatch(command);
    if (!rejection) this.dropRefusal(refusalId);
    return rejection;
  }

  dropRefusal(refusalId: string): void {
    this.#refusals = this.#refusals.filter((refusal) => refusal.id !== refusalId);
    this.#publish();
  }

  /** Tries to reach the server now. */
  retry(): void {
    this.#receiver.open();
    this.#sender.wake(true);
  }

  #add(request: CommandRequest, guess: Command | null): Rejection | null {
    const rejection = guess && checkCommand(this.#replica.view, guess);
    if (rejection) return rejection;
    const command = this.#queue.add({ commandId: this.#ports.ids.commandId(), request, guess });
    this.#replica = withOneMore(
      this.#replica,
      command,
      guess ? applyCommand(this.#replica.view, guess) : this.#replica.view,
    );
    this.#sender.wake();
    return null;
  }

  /** What this window does not remember (any more) is left to the server to work out. */
  #takeBackAgain(request: UndoRequest): Rejection | null {
    const { payload } = request;
    const entry = 'seq' in payload ? this.#journal.find(payload.seq) : this.#journal.findByCommandId(payload.commandId);
    if (entry) return this.#takeBack(entry);
    const rejection = this.#add(request, null);
    this.#publish();
    return rejection;
  }

  #takeBack(entry: LogEntry | undefined): Rejection | null {
    if (!entry) return null;
    const pending = this.#replica.pending.find((command) => command.commandId === entry.commandId);
    if (pending && !pending.sent) {
      this.#replica = withPending(
        this.#replica,
        this.#queue.withdraw(this.#replica.pending, new Set([pending.commandId])),
      );
      if (!isUndo(pending.request)) this.#withdrawn = [...this.#withdrawn, pending.request];
      this.#refuseFallen();
      this.#publish();
      return null;
    }
    const way = takeBack(entry, this.#replica, this.#journal);
    if ('rejection' in way) return way.rejection;
    const rejection = this.#add(way.request, way.guess);
    this.#publish();
    return rejection;
  }

  #hello(hello: Hello): void {
    if (hello.epoch !== this.#replica.epoch || hello.headSeq < this.#replica.seq) void this.#follower.reload();
    else this.#follower.hearHead(hello.headSeq);
    this.#sender.wake(true);
  }

  #senderOffice() {
    return {
      planId: this.#planId,
      pending: () => this.#replica.pending,
      epoch: () => this.#replica.epoch,
      leaving: (batch: readonly PendingCommand[]) => {
        const ids = new Set(batch.map((command) => command.commandId));
        const sent = this.#replica.pending.map((command) =>
          ids.has(command.commandId) ? { ...command, sent: true } : command,
        );
        this.#replica = { ...this.#replica, pending: sent };
        return this.#queue.written();
      },
      answered: (batch: readonly PendingCommand[], answer: CommandBatchAnswer) => this.#answered(batch, answer),
      renumber: () => this.#renumber(),
      epochChanged: () => this.#follower.reload(),
      unacceptable: async (command: PendingCommand, problem: HttpProblem) => {
        this.#refuse([{ command, code: problem.code, detail: { status: problem.status, text: problem.detail } }]);
        await this.#renumber();
        this.#publish();
      },
      changed: () => this.#publish(),
    };
  }

  #followerOffice(opened: OpenedPlan) {
    return {
      planId: this.#planId,
      baseline: opened.baseline,
      journal: this.#journal,
      position: () => this.#replica,
      apply: (entry: LogEntry) => this.#apply(entry),
      replace: async (confirmed: Pick<Replica, 'epoch' | 'seq' | 'confirmed'>) => {
        const other = confirmed.epoch !== this.#replica.epoch;
        this.#replica = replicaOf(confirmed, this.#replica.pending);
        if (other) await this.#renumber();
        this.#refuseFallen();
        this.#publish();
      },
      caughtUp: () => {
        this.#refuseFallen();
        this.#publish();
      },
      lost: () => this.#receiver.reopen(),
      stopped: () => this.#stopped,
    };
  }

  #apply(entry: LogEntry): void {
    const before = this.#replica.confirmed;
    const own = this.#replica.pending.filter((command) => command.commandId === entry.commandId);
    this.#replica = withEntry(this.#replica, entry);
    this.#journal.add(entry, { before, after: this.#replica.confirmed });
    this.#queue.forget(own);
    if (!this.#ownClients.has(entry.clientId)) this.#remote = entry;
  }

  #answered(batch: readonly PendingCommand[], answer: CommandBatchAnswer): boolean {
    const asked = new Map(batch.map((command) => [command.commandId, command]));
    const verdicts = new Map<string, number>();
    const refused: Refused[] = [];
    for (const outcome of answer.outcomes) {
      const command = asked.get(outcome.commandId);
      if (!command) continue;
      if (outcome.status === 'accepted') verdicts.set(outcome.commandId, outcome.seq);
      else refused.push({ command, code: outcome.code, detail: outcome.detail });
    }
    this.#queue.forget(batch.filter((command) => verdicts.has(command.commandId)));
    this.#replica = withVerdicts(this.#replica, verdicts);
    this.#refuse(refused);
    this.#refuseFallen();
    this.#publish();
    if (answer.epoch !== this.#replica.epoch) void this.#follower.reload();
    else if (verdicts.size > 0) this.#expectEvents(Math.max(...verdicts.values()));
    return verdicts.size + refused.length > 0;
  }

  #expectEvents(seq: number): void {
    if (seq <= this.#replica.seq) return;
    const cancel = this.#ports.clock.after(EVENT_DUE, () => {
      this.#stops = this.#stops.filter((stop) => stop !== cancel);
      this.#follower.hearHead(seq);
    });
    this.#stops.push(cancel);
  }

  #refuse(refused: readonly Refused[]): void {
    if (refused.length === 0) return;
    const gone = new Set(refused.map(({ command }) => command.commandId));
    this.#replica = withPending(
      this.#replica,
      this.#replica.pending.filter((command) => !gone.has(command.commandId)),
    );
    this.#queue.forget(refused.map(({ command }) => command));
    const refusals = refused.map(({ command, code, detail }) => ({
      id: command.commandId,
      command: command.request,
      code,
      detail,
    }));
    this.#refusals = [...this.#refusals, ...refusals];
  }

  /** Unsent commands that no longer apply are given back. Behind a sent one that fell they wait with it for the verdict. */
  #refuseFallen(): void {
    const out = new Map<string, Rejection>();
    for (const { commandId, rejection } of this.#replica.fallen) {
      const command = this.#replica.pending.find((candidate) => candidate.commandId === commandId);
      if (!command || command.sent) break;
      out.set(commandId, rejection);
    }
    if (out.size === 0) return;
    const given = this.#replica.pending.filter((command) => out.has(command.commandId));
    this.#replica = withPending(this.#replica, this.#queue.withdraw(this.#replica.pending, new Set(out.keys())));
    const refusals = given.map(({ commandId, request }) => ({
      id: commandId,
      command: request,
      ...(out.get(commandId) as Rejection),
    }));
    this.#refusals = [...this.#refusals, ...refusals];
  }

  async #renumber(): Promise<void> {
    const renumbered = await this.#queue.renumber(this.#replica.pending);
    this.#ownClients.add(this.#queue.clientId);
    this.#replica = withPending(this.#replica, renumbered);
  }

  #takeOver(adopted: readonly PendingCommand[]): void {
    if (adopted.length === 0) return;
    for (const command of adopted) this.#ownClients.add(command.clientId);
    this.#replica = withPending(this.#replica, [...this.#replica.pending, ...adopted]);
    this.#publish();
    this.#sender.wake();
  }

  #lookForOrphans(): void {
    const cancel = this.#ports.clock.after(LOOK_FOR_ORPHANS, () => {
      this.#stops = this.#stops.filter((stop) => stop !== cancel);
      void this.#queue.adopt().then((adopted) => {
        if (this.#stopped) return;
        this.#takeOver(adopted);
        this.#lookForOrphans();
      });
    });
    this.#stops.push(cancel);
  }

  #steps(): NextSteps {
    const { pending, seq } = this.#replica;
    return this.#journal.next({ actor: this.#actor, pending, head: seq });
  }

  #publish(): void {
    if (this.#stopped) return;
    const unsaved = this.#replica.pending.filter((command) => command.seq === null).length;
    const save = saveStateOf({
      unsaved,
      refusals: this.#refusals.length,
      blocked: this.#sender.blocked !== null,
      outOfReach: this.#sender.failing || this.#receiver.failures > 1,
      keptHere: this.#queue.keptHere,
    });
    this.#publishView({
      replica: this.#replica,
      save,
      refusals: this.#refusals,
      steps: this.#withdrawnFirst(this.#steps()),
      remote: this.#remote,
    });
  }

  #withdrawnFirst(steps: NextSteps): NextSteps {
    const request = this.#withdrawn.at(-1);
    if (!request || isUndo(request)) return steps;
    const entry: LogEntry = {
      ...request,
      seq: 0,
      commandId: '',
      clientId: this.#queue.clientId,
      actor: this.#actor,
      time: '',
    };
    return { ...steps, redo: { entry, origin: entry } };
  }
}

interface Refused {
  readonly command: PendingCommand;
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
