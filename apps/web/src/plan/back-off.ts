const SHORTEST = 500;
const LONGEST = 15_000;

/** Waiting times between attempts: doubling from 0.5 s to 15 s, each shortened by up to half so that windows spread out. */
export class BackOff {
  readonly #random: () => number;
  #attempts = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  get attempts(): number {
    return this.#attempts;
  }

  /** The next wait in ms; at least what the server asked for. */
  next(asked = 0): number {
    const full = Math.min(LONGEST, SHORTEST * 2 ** this.#attempts);
    this.#attempts += 1;
    return Math.max(SHORTEST, asked, Math.round(full * (1 - this.#random() / 2)));
  }

  reset(): void {
    this.#attempts = 0;
  }
}
