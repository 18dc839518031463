import type { Beacon, Hello, LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { StreamEar } from '@dachushi/web/plan/ports.ts';
import type { Random } from './random.ts';
import type { ServerMachine } from './server-machine.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

export interface Stream {
  /** The window closes it. */
  close(): void;
  /** The network ends it, with or without telling the window. */
  cut(silently: boolean): void;
}

interface StreamSetup {
  readonly timeline: Timeline;
  readonly random: Random;
  readonly server: ServerMachine;
  readonly weather: Weather;
  readonly isCut: () => boolean;
  readonly listening: () => boolean;
  readonly note: (what: () => string) => void;
}

/** Each event weighs as much as a thousand real ones, so that a slow reader fills the way out within a short run. */
const WEIGHT = 150_000;

/** One event stream from the server to a window, over a network that loses, doubles, reorders, stalls and ends without saying so. */
export function openStream(setup: StreamSetup, since: { epoch: string; seq: number }, ear: StreamEar): Stream {
  const pipe = new Pipe(setup, ear);
  setup.timeline.after(setup.random.between(1, setup.weather.longestDelay), () => pipe.connect(since));
  return pipe;
}

class Pipe implements Stream {
  readonly #setup: StreamSetup;
  readonly #ear: StreamEar;
  #open = true;
  #silent = false;
  #leave: (() => void) | null = null;
  #lastArrival = 0;
  #underway = 0;
  #drains: (() => void)[] = [];

  constructor(setup: StreamSetup, ear: StreamEar) {
    this.#setup = setup;
    this.#ear = ear;
  }

  connect(since: { epoch: string; seq: number }): void {
    if (!this.#open) return;
    this.#note(`from ${since.epoch}:${since.seq}`);
    if (this.#setup.isCut()) return this.cut(false);
    const pipe = this;
    const sink = {
      get isConnected() {
        return pipe.#leave !== GONE;
      },
      push: (said: unknown, name: string) => pipe.#send(name, JSON.stringify(said)),
      cut: () => pipe.cut(pipe.#setup.random.chance(pipe.#setup.weather.halfOpen)),
    };
    const outflow = {
      get writableLength() {
        return pipe.#underway * WEIGHT;
      },
      write: () => true, // what may get lost is lost here
      once: (_: 'drain', act: () => void) => pipe.#drains.push(act),
      end: () => pipe.cut(false),
    };
    const leave = this.#setup.server.follow(since, sink, outflow);
    if (!leave) this.cut(false);
    else if (this.#leave === GONE) leave();
    else this.#leave = leave;
  }

  close(): void {
    this.#open = false;
    this.#hangUp();
    const { random, weather, timeline } = this.#setup;
    // what must not matter: an ended stream that tells of its end when nobody asks any more
    if (random.chance(weather.lateStream))
      timeline.after(random.between(1, 3_000), () => this.#tell((ear) => ear.closed()));
  }

  cut(silently: boolean): void {
    if (!this.#open) return;
    this.#note(silently ? 'dies silently' : 'ends');
    if (silently) {
      this.#silent = true;
      return;
    }
    this.#hangUp();
    const { timeline, random, weather } = this.#setup;
    const late = random.chance(weather.lateStream) ? random.between(100, 6_000) : random.between(1, 20);
    timeline.after(late, () => this.#tell((ear) => ear.closed()));
  }

  #hangUp(): void {
    const leave = this.#leave;
    this.#leave = GONE;
    leave?.();
  }

  #send(name: string, said: string): void {
    const { random, weather, timeline } = this.#setup;
    this.#underway += 1;
    if (this.#silent) return; // it leaves the server and arrives nowhere; the server's buffer stays full
    const copies = random.chance(weather.duplicateEvent) ? 2 : random.chance(weather.dropEvent) ? 0 : 1;
    if (copies === 0) this.#underway -= 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const inOrder = !random.chance(weather.reorderEvent);
      const arrival = timeline.now + random.between(1, weather.longestDelay);
      const at = inOrder ? Math.max(arrival, this.#lastArrival) : arrival;
      if (inOrder) this.#lastArrival = at;
      timeline.after(at - timeline.now, () => this.#arrive(name, said, copy === 0));
    }
  }

  #arrive(name: string, said: string, counts: boolean): void {
    if (counts) this.#underway -= 1;
    const { random, weather } = this.#setup;
    const heard = this.#open ? !this.#silent : random.chance(weather.lateStream);
    this.#note(`${heard ? 'brings' : 'loses'} ${name} ${said.slice(0, 160)}`);
    if (heard) this.#tell((ear) => hear(ear, name, random.chance(weather.poisonEvent) ? poisoned(said) : said));
    for (const drain of this.#drains.splice(0)) drain();
  }

  #note(what: string): void {
    this.#setup.note(() => `stream ${what}`);
  }

  #tell(act: (ear: StreamEar) => void): void {
    if (this.#setup.listening()) act(this.#ear);
  }
}

const GONE = (): void => undefined;

function hear(ear: StreamEar, name: string, said: string): void {
  if (name === 'hello') ear.hello(JSON.parse(said) as Hello);
  else if (name === 'command') ear.entry(JSON.parse(said) as LogEntry);
  else if (name === 'reset') ear.reset(JSON.parse(said) as Hello);
  else if (name === 'heartbeat') ear.beacon(JSON.parse(said) as Beacon);
}

/** About a unit that nobody has: it can be applied nowhere. */
function poisoned(said: string): string {
  if (!/"type":"(rename-unit|merge-units|move-divisions|set-unit-kind)"/.test(said)) return said;
  return said.replace(/"(unitId|intoUnitId|toUnitId)":"[^"]*"/, '"$1":"u-nowhere"');
}
