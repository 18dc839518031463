import type { LogRecord } from './record.ts';
import type { SimWindow } from './sim-window.ts';
import { Violation } from './violation.ts';

/** What somebody meant to do and saw done, and what became of it. */
interface Intent {
  readonly id: string;
  /** The window that speaks for it; the one after it when it was adopted. */
  window: SimWindow;
  refused: boolean;
  withdrawn: boolean;
  /** Once safe on the disk of its computer. */
  kept: boolean;
  forgiven: boolean;
  /** The server itself has said that it is refused. */
  told: boolean;
}

/** Every command of every planner until its end: in the log, refused, taken back before it left, or gone with its window unkept. */
export class Intents {
  readonly #byId = new Map<string, Intent>();
  readonly #record: LogRecord;
  readonly #soundDisks: boolean;

  /** On a disk that takes nothing, what was taken back in memory may still lie there, and the next window sends it. */
  constructor(record: LogRecord, soundDisks: boolean) {
    this.#record = record;
    this.#soundDisks = soundDisks;
  }

  add(window: SimWindow, id: string): void {
    this.#byId.set(id, { id, window, refused: false, withdrawn: false, kept: false, forgiven: false, told: false });
  }

  withdrawn(id: string): void {
    const intent = this.#byId.get(id);
    if (intent) intent.withdrawn = true;
  }

  /** The server has refused it: that holds for ever. */
  told(id: string): void {
    const intent = this.#byId.get(id);
    if (intent) intent.told = true;
    this.refused(id);
  }

  /** Somebody sees that it was refused. */
  refused(id: string): void {
    const intent = this.#byId.get(id);
    if (!intent || intent.refused) return;
    intent.refused = true;
    if (!intent.forgiven && this.#record.place(id) !== undefined)
      throw new Violation('R3', `${id} is in the log and told to be refused`);
  }

  /** New rows of the log: nothing that was refused or taken back may be among them. */
  appeared(commandId: string): void {
    const intent = this.#byId.get(commandId);
    if (!intent || intent.forgiven || !(intent.told || this.#soundDisks)) return;
    if (intent.refused) throw new Violation('R3', `${commandId} was refused and appears in the log`);
    if (intent.withdrawn) throw new Violation('R3', `${commandId} was taken back unsent and appears in the log`);
  }

  /** What was refused or taken back until now may appear: the server no longer knows of it. */
  forgive(): void {
    for (const intent of this.#byId.values()) intent.forgiven = true;
  }

  /** Those of the window whose end is still open. */
  openOf(window: SimWindow): readonly string[] {
    return [...this.#byId.values()]
      .filter((intent) => intent.window === window && !this.#ended(intent))
      .map(({ id }) => id);
  }

  /** The window goes: what its computer holds must outlive it. */
  closing(window: SimWindow): void {
    for (const intent of this.#byId.values())
      if (intent.window === window) intent.kept = window.browser.holds(intent.id);
  }

  /** At the end everything must have come to its end. */
  settle(): void {
    for (const intent of this.#byId.values()) {
      if (this.#ended(intent)) continue;
      if (intent.window.gone && !intent.kept) continue;
      throw new Violation('R1', `${intent.id} of ${intent.window.browser.actor} vanished without a word`);
    }
  }

  #ended({ id, refused, withdrawn }: Intent): boolean {
    return refused || withdrawn || this.#record.everHeld(id);
  }
}
