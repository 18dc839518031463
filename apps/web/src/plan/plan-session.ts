import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { CommandBatchAnswer, CommandRequest, LogEntry, UndoRequest } from '@dachushi/domain/protocol/messages.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { HttpProblem } from '../lib/http.ts';
import type { Asides } from './asides.ts';
import { Follower } from './follower.ts';
import type { Replacement } from './follower.ts';
import { Journal } from './journal.ts';
import type { NextSteps } from './journal.ts';
import type { OutboxQueue } from './outbox-queue.ts';
import { lostId, offeredAgain } from './lost-steps.ts';
import { isUndo, markSent } from './pending.ts';
import type { PendingCommand } from './pending.ts';
import type { OpenedPlan } from './open-plan.ts';
import type { Refusal, SaveState } from './plan-state.ts';
import type { PlanPorts } from './ports.ts';
import { Receiver } from './receiver.ts';
import { replicaOf, withEntry, withOneMore, withPending, withVerdicts } from './replica.ts';
import type { Confirmed, Replica } from './replica.ts';
import { saveStateOf } from './save-state.ts';
import { Sender } from './sender.ts';
import { takeBack, undoRequestOf, withdrawnFirst } from './take-back.ts';
import { asRefusal, verdictsOf } from './verdicts.ts';
import type { Refused } from './verdicts.ts';

/** How long an acknowledged command may wait for its event before the log is asked. */
const EVENT_DUE = 1_500;
const LOOK_FOR_ORPHANS = 15_000;

export interface SessionView {
  readonly replica: Replica;
  readonly save: SaveState;
  readonly refusals: readonly Refusal[];
  readonly steps: NextSteps;
  readonly remote: LogEntry | null;
  /** This page can no longer be used with the server. */
  readonly outdated: boolean;
}

interface SessionSetup {
  readonly opened: OpenedPlan;
  readonly queue: OutboxQueue;
  readonly ports: PlanPorts;
  readonly asides: Asides;
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
  /** Of closed windows: they join what is pending when it is known that the log does not hold them already. */
  #arriving: readonly PendingCommand[] = [];
  #logKnown = false;
  #refusals: readonly Refusal[] = [];
  #withdrawn: readonly CommandRequest[] = [];
  #remote: LogEntry | null = null;
  #stopped = false;
  #outdated = false;
  #stops: (() => void)[] = [];

  constructor({ opened, queue, ports, asides, publish }: SessionSetup) {
    this.#planId = opened.planId;
    this.#actor = opened.actor;
    this.#ports = ports;
    this.#queue = queue;
    this.#publishView = publish;
    queue.turned = () => this.#publish();
    this.#replica = replicaOf(opened.confirmed, []);
    this.#sender = new Sender(this.#senderOffice(), ports);
    this.#follower = new Follower(this.#followerOffice(opened), ports);
    this.#receiver = new Receiver(
      {
        planId: opened.planId,
        since: () => ({ epoch: this.#replica.epoch, seq: this.#replica.seq }),
        hello: (hello) => {
          this.#follower.hearHello(hello);
          this.#sender.wake(true);
          asides.opened();
        },
        outdated: () => this.#giveWay(),
        beacon: (beacon) => this.#follower.hearBeacon(beacon),
        entry: (entry) => this.#follower.hear(entry),
        reset: (head) => this.#follower.hearReset(head),
        aside: asides.tell,
        changed: () => this.#publish(),
      },
      ports,
    );
  }

  start(adopted: readonly PendingCommand[]): void {
    this.#ownClients.add(this.#queue.clientId);
    this.#arriving = adopted;
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
    if (command.type === 'undo') return this.#takeBackAgain(undoRequestOf(command));
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
    const { view } = this.#replica;
    const rejection = guess && checkCommand(view, guess);
    if (rejection) return rejection;
    const command = this.#queue.add({ commandId: this.#ports.ids.commandId(), request, guess });
    this.#replica = withOneMore(this.#replica, command, guess ? applyCommand(view, guess) : view);
    this.#sender.wake();
    return null;
  }

  /** What this window does not remember (any more) is left to the server to work out. */
  #takeBackAgain(request: UndoRequest): Rejection | null {
    const { payload } = request;
    const entry = 'seq' in payload ? this.#journal.find(payload.seq) : this.#journal.findByCommandId(payload.commandId);
    if (entry) return this.#takeBack(entry, payload.reason);
    const rejection = this.#add(request, null);
    this.#publish();
    return rejection;
  }

  #takeBack(entry: LogEntry | undefined, reason?: string): Rejection | null {
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
    const way = takeBack(entry, { replica: this.#replica, journal: this.#journal, reason });
    if ('rejection' in way) return way.rejection;
    const rejection = this.#add(way.request, way.guess);
    this.#publish();
    return rejection;
  }

  /** This page and the server no longer understand each other. Nothing more is sent or heard, and nothing that waits is touched. */
  #giveWay(): void {
    this.#outdated = true;
    this.#sender.stop();
    this.#receiver.stop();
    this.#publish();
  }

  #senderOffice() {
    return {
      planId: this.#planId,
      pending: () => this.#replica.pending,
      epoch: () => this.#replica.epoch,
      leaving: (batch: readonly PendingCommand[]) => {
        this.#replica = { ...this.#replica, pending: markSent(this.#replica.pending, batch) };
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
      replace: async (confirmed: Confirmed, { otherPast, lost }: Replacement) => {
        const open = this.#notInLog(this.#replica.pending);
        // what another history has acknowledged this one may not have: it is sent again, and counts once
        this.#replica = replicaOf(confirmed, otherPast ? open.map((each) => ({ ...each, seq: null })) : open);
        if (otherPast) await this.#renumber();
        this.#refusals = [...this.#refusals, ...offeredAgain(lost, { actor: this.#actor, pending: open })];
        this.#refuseFallen();
        this.#publish();
      },
      earlierRead: () => {
        this.#logKnown = true;
        this.#takeOver();
        this.#publish();
      },
      caughtUp: () => {
        this.#refuseFallen();
        this.#publish();
      },
      lost: () => this.#receiver.reopen(),
      unreadable: () => this.#giveWay(),
      stopped: () => this.#stopped,
    };
  }

  #apply(entry: LogEntry): void {
    const before = this.#replica.confirmed;
    const own = this.#replica.pending.filter((command) => command.commandId === entry.commandId);
    this.#replica = withEntry(this.#replica, entry);
    this.#journal.add(entry, { before, after: this.#replica.confirmed });
    this.#queue.forget(own);
    this.#refusals = this.#refusals.filter(({ id }) => id !== lostId(entry)); // somebody brought it back
    if (!this.#ownClients.has(entry.clientId)) this.#remote = entry;
  }

  #answered(batch: readonly PendingCommand[], answer: CommandBatchAnswer): boolean {
    if (answer.epoch !== this.#replica.epoch) {
      // of a history that is gone: what it settled is not settled any more
      void this.#follower.reload();
      return false;
    }
    const { places, accepted, refused } = verdictsOf(answer, batch, this.#replica.pending);
    this.#queue.forget(accepted);
    this.#replica = withVerdicts(this.#replica, places);
    this.#refuse(refused);
    this.#refuseFallen();
    this.#publish();
    if (places.size > 0) this.#expectEvents(Math.max(...places.values()));
    return places.size + refused.length > 0;
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
    this.#refusals = [...this.#refusals, ...refused.map(asRefusal)];
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

  #takeOver(): void {
    if (!this.#logKnown || this.#arriving.length === 0) return;
    // a renumbering of our own commands may look like a closed window's queue for a moment
    const held = new Set(this.#replica.pending.map((command) => command.commandId));
    const adopted = this.#notInLog(this.#arriving).filter((command) => !held.has(command.commandId));
    this.#arriving = [];
    for (const command of adopted) this.#ownClients.add(command.clientId);
    this.#replica = withPending(this.#replica, [...this.#replica.pending, ...adopted]);
    this.#publish();
    this.#sender.wake();
  }

  /** Without those that the log holds already, which need not be kept any longer. */
  #notInLog(commands: readonly PendingCommand[]): readonly PendingCommand[] {
    const known = (command: PendingCommand): boolean => this.#journal.findByCommandId(command.commandId) !== undefined;
    this.#queue.forget(commands.filter(known));
    return commands.filter((command) => !known(command));
  }

  #lookForOrphans(): void {
    const cancel = this.#ports.clock.after(LOOK_FOR_ORPHANS, () => {
      this.#stops = this.#stops.filter((stop) => stop !== cancel);
      void this.#queue.adopt().then((adopted) => {
        if (this.#stopped) return;
        this.#arriving = [...this.#arriving, ...adopted];
        this.#takeOver();
        this.#lookForOrphans();
      });
    });
    this.#stops.push(cancel);
  }

  #steps(): NextSteps {
    return this.#journal.next({ actor: this.#actor, pending: this.#replica.pending, head: this.#replica.seq });
  }

  #publish(): void {
    if (this.#stopped) return;
    const unsaved = this.#replica.pending.filter((command) => command.seq === null).length + this.#arriving.length;
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
      steps: withdrawnFirst(this.#steps(), this.#withdrawn.at(-1), {
        clientId: this.#queue.clientId,
        actor: this.#actor,
      }),
      remote: this.#remote,
      outdated: this.#outdated,
    });
  }
}
