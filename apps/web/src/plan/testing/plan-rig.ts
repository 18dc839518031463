import type { Baseline } from '@dachushi/domain/baseline.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Department, Division } from '@dachushi/domain/division.ts';
import type { DepartmentId, DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { HttpProblem } from '../../lib/http.ts';
import { memoryOutbox } from './memory-outbox.ts';
import { createPlanStore } from '../plan-store.ts';
import type { PlanStore } from '../plan-store.ts';
import type { ClientClaims, OutboxStorage, PlanPorts, StreamEar, Transport } from '../ports.ts';
import { sha256Hex } from '../read-structure.ts';
import { ManualClock, settled } from './manual-clock.ts';
import { MemoryServer } from './memory-server.ts';

/** Two departments with six divisions each: `a1` … `a6`, `b1` … `b6`. */
export function smallBaseline(): Baseline {
  const division = (id: string): Division => ({
    id: id as DivisionId,
    name: `${id}处`,
    kind: '业务',
    duties: [],
    establishment: { 行政: 5, 政法: 0, 事业: 0, 工勤: 0 },
    posts: { chief: 1, deputy: 1 },
    counted: true,
    protected: false,
    temporary: null,
  });
  const department = (id: string): Department => ({
    id: id as DepartmentId,
    name: `${id}局`,
    category: '政府部门',
    inScope: true,
    exemptReason: null,
    divisions: [1, 2, 3, 4, 5, 6].map((n) => division(`${id}${n}`)),
    items: [],
  });
  return {
    title: '示意',
    baseDate: '2026-01-01',
    source: '测试',
    countingBasis: '全部处室',
    notice: null,
    departments: [department('a'), department('b')],
  };
}

export function merge(from: string, into: string): Command {
  return command('merge-units', { unitIds: [from as UnitId], intoUnitId: into as UnitId, reasons: [] });
}

export function rename(unitId: string, name: string): Command {
  return command('rename-unit', { unitId: unitId as UnitId, name });
}

/** What a line may do to one request: pass it on, lose it, or lose only its answer. */
export type Line = 'open' | 'cut' | 'answers-lost';

/** A browser: its outbox and claims outlive its windows. */
export class Browser {
  readonly clock: ManualClock;
  readonly server: MemoryServer;
  readonly outbox: OutboxStorage;
  readonly actor: string;
  readonly #claimed = new Map<string, Window>();
  #ids = 0;

  constructor(
    server: MemoryServer,
    clock: ManualClock,
    { actor = 'wang', outbox = memoryOutbox() }: { actor?: string; outbox?: OutboxStorage } = {},
  ) {
    this.server = server;
    this.clock = clock;
    this.actor = actor;
    this.outbox = outbox;
  }

  async open(): Promise<Window> {
    const window = new Window(this);
    await window.start();
    return window;
  }

  nextId(kind: string): string {
    this.#ids += 1;
    return `${this.actor}-${kind}-${this.#ids}`;
  }

  claims(window: Window): ClientClaims {
    return {
      claim: (clientId) => {
        const holder = this.#claimed.get(clientId);
        if (holder && holder !== window && !holder.gone) return Promise.resolve(false);
        this.#claimed.set(clientId, window);
        return Promise.resolve(true);
      },
      release: (clientId) => this.#claimed.delete(clientId),
    };
  }
}

/** A window with one plan open, its line to the server in the test's hands. */
export class Window {
  readonly ports: PlanPorts;
  readonly store: PlanStore;
  readonly reports: string[] = [];
  line: Line = 'open';
  /** While false, events do not arrive but are not told to be lost either. */
  hearing = true;
  gone = false;
  readonly #browser: Browser;
  #stop: () => void = () => undefined;
  #networkBack = new Set<() => void>();
  #ear: StreamEar | null = null;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.ports = this.#ports();
    this.store = createPlanStore('p1', this.ports);
  }

  get plan() {
    return this.store.state.getState();
  }

  get hash(): string {
    return stateHash(this.plan.structure, sha256Hex);
  }

  names(departmentId: string): readonly string[] {
    return this.plan.structure.departments.get(departmentId as DepartmentId)?.units.map((unit) => unit.name) ?? [];
  }

  async start(): Promise<void> {
    this.#stop = this.store.start();
    await settled();
  }

  /** The window is closed without any farewell. */
  close(): void {
    this.gone = true;
    this.#stop();
  }

  cut(): void {
    this.line = 'cut';
    this.#ear?.closed();
  }

  /** The browser notices the network again. */
  async reconnect(): Promise<void> {
    this.line = 'open';
    for (const act of [...this.#networkBack]) act();
    await settled();
  }

  ear(): StreamEar {
    if (!this.#ear) throw new Error('no stream is open');
    return this.#ear;
  }

  #ports(): PlanPorts {
    const browser = this.#browser;
    return {
      clock: browser.clock,
      ids: { commandId: () => browser.nextId('c'), clientId: () => browser.nextId('w'), random: () => 0 },
      transport: this.#transport(),
      outbox: browser.outbox,
      claims: browser.claims(this),
      report: (what) => this.reports.push(what),
    };
  }

  #transport(): Transport {
    const { server, actor } = this.#browser;
    const ask = async <Answer>(answer: () => Answer): Promise<Answer> => {
      await Promise.resolve();
      if (this.line === 'cut' || this.gone) throw new HttpProblem({ status: 0, code: 'network' });
      const said = structuredClone(answer());
      if (this.line === 'answers-lost') throw new HttpProblem({ status: 0, code: 'network' });
      return said;
    };
    return {
      me: () => ask(() => ({ actor })),
      plan: () =>
        ask(() => ({ id: 'p1', title: '方案', baselineId: 'b1', epoch: server.epoch, headSeq: server.entries.length })),
      baseline: () => ask(() => server.baseline),
      state: () => ask(() => server.state()),
      history: (_planId, after) =>
        ask(() => ({ epoch: server.epoch, entries: server.entries.slice(after, after + 1_000) })),
      send: (_planId, batch) => ask(() => server.append(structuredClone(batch), actor)),
      listen: (_planId, _since, ear) => this.#listen(ear),
      onNetworkBack: (act) => {
        this.#networkBack.add(act);
        return () => this.#networkBack.delete(act);
      },
    };
  }

  #listen(ear: StreamEar): () => void {
    const { server } = this.#browser;
    this.#ear = ear;
    const heard: StreamEar = {
      ...ear,
      entry: (entry) => this.hearing && this.line === 'open' && ear.entry(structuredClone(entry)),
    };
    queueMicrotask(() => {
      if (this.line === 'cut') return ear.closed();
      server.ears.add(heard);
      ear.hello(server.hello);
    });
    return () => server.ears.delete(heard);
  }
}

/** One server with the small baseline and one browser. */
export function rig() {
  const clock = new ManualClock();
  const server = new MemoryServer(smallBaseline());
  return { clock, server, browser: new Browser(server, clock) };
}
