interface Due {
  readonly at: number;
  readonly act: () => void;
  cancelled: boolean;
}

/** The one clock of a simulated world. Time stands still while anything acts and then leaps to what is due next. */
export class Timeline {
  now = 0;
  #due: Due[] = [];

  /** Acts once, `ms` from now; returns how to cancel. What is due at the same moment acts in the order it was asked for. */
  after(ms: number, act: () => void): () => void {
    const due: Due = { at: this.now + Math.max(0, ms), act, cancelled: false };
    let low = 0;
    let high = this.#due.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#due[middle]?.at ?? 0) > due.at) low = middle + 1;
      else high = middle;
    }
    this.#due.splice(low, 0, due);
    return () => {
      due.cancelled = true;
    };
  }

  /** Acts every `ms` until cancelled. */
  every(ms: number, act: () => void): () => void {
    let stopped = false;
    const again = (): void => {
      this.after(ms, () => {
        if (stopped) return;
        act();
        again();
      });
    };
    again();
    return () => {
      stopped = true;
    };
  }

  /** Lets the next thing happen, with all promises it settles. False when nothing is due up to `end`. */
  async step(end: number): Promise<boolean> {
    for (;;) {
      const next = this.#due.at(-1);
      if (!next || next.at > end) return false;
      this.#due.pop();
      if (next.cancelled) continue;
      this.now = next.at;
      next.act();
      await settled();
      return true;
    }
  }
}

/** After all promises that are ready now have run, and those they make ready: nothing here waits for the outside. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
