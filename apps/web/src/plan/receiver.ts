import type { AsideName } from '@dachushi/domain/protocol/asides.ts';
import type { Beacon, Hello, LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { PAGE_VERSION } from '@dachushi/domain/protocol/page-version.ts';
import { BackOff } from './back-off.ts';
import type { Place, PlanPorts } from './ports.ts';

/** Two heartbeats (15 s each) may fail before the stream counts as dead. */
const SILENCE = 35_000;

export interface ReceiverOffice {
  readonly planId: string;
  /** Where the stream is to go on. */
  since(): Place;
  hello(hello: Hello): void;
  /** The server no longer speaks with pages as old as this one. */
  outdated(): void;
  entry(entry: LogEntry): void;
  beacon(beacon: Beacon): void;
  reset(head: Hello): void;
  aside(name: AsideName, said: unknown): void;
  changed(): void;
}

/** Keeps one event stream open: reopens it after an end or a silence. What an earlier stream still says is not heard. */
export class Receiver {
  readonly #office: ReceiverOffice;
  readonly #ports: Pick<PlanPorts, 'clock' | 'transport'>;
  readonly #backOff: BackOff;
  #current = 0;
  #close: () => void = () => undefined;
  #cancelTimer: () => void = () => undefined;

  constructor(office: ReceiverOffice, ports: Pick<PlanPorts, 'clock' | 'ids' | 'transport'>) {
    this.#office = office;
    this.#ports = ports;
    this.#backOff = new BackOff(() => ports.ids.random());
  }

  /** Attempts since the stream last worked: one is a hiccup, two mean that the server is out of reach. */
  get failures(): number {
    return this.#backOff.attempts;
  }

  open(): void {
    this.#end();
    const stream = this.#current;
    const heard =
      <Said extends readonly unknown[]>(act: (...said: Said) => void) =>
      (...said: Said) => {
        if (stream !== this.#current) return;
        this.#expectMore();
        act(...said);
      };
    this.#expectMore();
    this.#close = this.#ports.transport.listen(this.#office.planId, this.#office.since(), {
      hello: heard((hello: Hello) => this.#works(() => this.#welcome(hello))),
      entry: heard((entry: LogEntry) => this.#office.entry(entry)),
      reset: heard((head: Hello) => this.#office.reset(head)),
      beacon: heard((beacon: Beacon) => this.#works(() => this.#office.beacon(beacon))),
      aside: heard((name: AsideName, said: unknown) => this.#office.aside(name, said)),
      alive: heard(() => undefined),
      closed: () => {
        if (stream === this.#current) this.reopen();
      },
    });
  }

  /** Ends the stream and tries again after a pause. */
  reopen(): void {
    this.#end();
    this.#cancelTimer = this.#ports.clock.after(this.#backOff.next(), () => this.open());
    this.#office.changed();
  }

  stop(): void {
    this.#end();
  }

  #welcome(hello: Hello): void {
    if ((hello.minClient ?? 0) > PAGE_VERSION) this.#office.outdated();
    else this.#office.hello(hello);
  }

  #works(hear: () => void): void {
    const wasDown = this.#backOff.attempts > 0;
    this.#backOff.reset();
    hear();
    if (wasDown) this.#office.changed();
  }

  #expectMore(): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#ports.clock.after(SILENCE, () => this.reopen());
  }

  #end(): void {
    this.#current += 1;
    this.#cancelTimer();
    this.#close();
    this.#close = () => undefined;
  }
}
