import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { assess } from '@dachushi/domain/assess.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { HttpProblem } from '../lib/http.ts';
import { createAsides } from './asides.ts';
import type { Asides } from './asides.ts';
import { BackOff } from './back-off.ts';
import type { Step } from './journal.ts';
import { openPlan } from './open-plan.ts';
import { OutboxQueue } from './outbox-queue.ts';
import { PlanSession } from './plan-session.ts';
import type { SessionView } from './plan-session.ts';
import type { PlanState, UndoLabel } from './plan-state.ts';
import type { PlanPorts } from './ports.ts';

/** What screens may do to a plan. A returned Rejection means: nothing changed, and why. */
export interface PlanActions {
  dispatch(command: Command): Rejection | null;
  undo(): Rejection | null;
  redo(): Rejection | null;
  reapply(refusalId: string): Rejection | null;
  dropRefusal(refusalId: string): void;
  /** Tries the server again now. */
  retry(): void;
}

export interface PlanStore {
  readonly state: StoreApi<PlanState>;
  readonly actions: PlanActions;
  /** What others tell beside the log. */
  readonly asides: Asides;
  /** Opens the plan and follows it; returns how to stop. May be started again. */
  start(): () => void;
}

/** The one store of an open plan. Creating it does nothing yet. `observe` hears what the session shows, for whoever checks it. */
export function createPlanStore(
  planId: string,
  ports: PlanPorts,
  observe: (view: SessionView) => void = () => undefined,
): PlanStore {
  const state = createStore<PlanState>(() => emptyState(planId));
  const asides = createAsides();
  let opening: Opening | null = null;
  const session = () => opening?.session ?? null;
  return {
    state,
    asides,
    actions: {
      dispatch: (command) => session()?.dispatch(command) ?? null,
      undo: () => session()?.undo() ?? null,
      redo: () => session()?.redo() ?? null,
      reapply: (refusalId) => session()?.reapply(refusalId) ?? null,
      dropRefusal: (refusalId) => session()?.dropRefusal(refusalId),
      retry: () => opening?.retry(),
    },
    start: () => {
      const mine = new Opening({ planId, ports, state, asides, observe });
      opening = mine;
      mine.open();
      return () => {
        mine.stop();
        if (opening === mine) opening = null;
      };
    },
  };
}

interface OpeningSetup {
  readonly planId: string;
  readonly ports: PlanPorts;
  readonly state: StoreApi<PlanState>;
  readonly asides: Asides;
  readonly observe: (view: SessionView) => void;
}

/** One start of a store: tries to open the plan until it succeeds, the plan is missing, or it is stopped. */
class Opening {
  readonly #setup: OpeningSetup;
  readonly #backOff: BackOff;
  #stopped = false;
  #trying = false;
  #stopWaiting: () => void = () => undefined;
  session: PlanSession | null = null;

  constructor(setup: OpeningSetup) {
    this.#setup = setup;
    this.#backOff = new BackOff(() => setup.ports.ids.random());
  }

  open(): void {
    if (this.#trying || this.session || this.#stopped) return;
    this.#stopWaiting();
    this.#trying = true;
    void this.#try().finally(() => {
      this.#trying = false;
    });
  }

  retry(): void {
    if (this.session) this.session.retry();
    else this.open();
  }

  stop(): void {
    this.#stopped = true;
    this.#stopWaiting();
    this.session?.stop();
  }

  async #try(): Promise<void> {
    const { planId, ports, state, asides, observe } = this.#setup;
    try {
      const queue = new OutboxQueue(planId, ports);
      const [opened, adopted] = await Promise.all([openPlan(planId, ports), queue.open().then(() => queue.adopt())]);
      if (this.#stopped) return;
      const { title, baselineId } = opened;
      state.setState({ title, baselineId, problem: null });
      const publish = (view: SessionView): void => {
        show(state, view);
        observe(view);
      };
      this.session = new PlanSession({ opened, queue, ports, asides, publish });
      this.session.start(adopted);
    } catch (failure) {
      if (!this.#stopped) this.#failed(failure);
    }
  }

  #failed(failure: unknown): void {
    const { ports, state } = this.#setup;
    const problem = failure instanceof HttpProblem ? failure : null;
    if (problem?.status === 404) {
      state.setState({ phase: 'missing', problem: problem.code });
      return;
    }
    if (!problem) ports.report('the plan could not be opened', failure);
    state.setState({ phase: 'failed', problem: problem?.code ?? 'unexpected' });
    const cancel = ports.clock.after(this.#backOff.next(problem?.retryAfter), () => this.open());
    const stopHearing = ports.transport.onNetworkBack(() => this.open());
    this.#stopWaiting = () => {
      cancel();
      stopHearing();
    };
  }
}

function show(state: StoreApi<PlanState>, { replica, save, refusals, steps, remote, outdated }: SessionView): void {
  const before = state.getState();
  const changed = before.structure !== replica.view;
  state.setState({
    phase: 'ready',
    outdated,
    seq: replica.seq,
    structure: replica.view,
    assessment: changed ? assess(replica.view, before.assessment) : before.assessment,
    save: sameValues(before.save, save) ? before.save : save,
    refusals,
    undo: label(before.undo, steps.undo),
    redo: label(before.redo, steps.redo),
    remote: before.remote?.entry === remote || remote === null ? before.remote : { entry: remote },
  });
}

/** Keeps the object while it says the same, so that nobody redraws. */
function label(before: UndoLabel | null, step: Step | null): UndoLabel | null {
  if (!step) return null;
  return before?.entry.commandId === step.origin.commandId && before.entry.seq === step.origin.seq
    ? before
    : { entry: step.origin };
}

function sameValues<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

function emptyState(planId: string): PlanState {
  const nothing = { title: '', baseDate: '', source: '', countingBasis: '', notice: null, departments: [] };
  const structure = structureFromBaseline(indexBaseline(nothing).index);
  return {
    planId,
    seq: 0,
    title: '',
    baselineId: '',
    phase: 'loading',
    problem: null,
    outdated: false,
    structure,
    assessment: assess(structure),
    save: { kind: 'saved', count: 0, keptHere: true },
    refusals: [],
    undo: null,
    redo: null,
    remote: null,
  };
}
