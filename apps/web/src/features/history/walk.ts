/** The ways through the log, over all steps or over those that a filter has left. */
export interface Walk {
  readonly first: number;
  readonly last: number;
  /** The step after this one, null at the end. */
  later(seq: number): number | null;
  earlier(seq: number): number | null;
}

/** Through everything, from the baseline (0) on. */
export function walkAll(head: number): Walk {
  return {
    first: 0,
    last: head,
    later: (seq) => (seq < head ? seq + 1 : null),
    earlier: (seq) => (seq > 0 ? seq - 1 : null),
  };
}

/** @param shown descending, as the list has it. */
export function walkShown(shown: readonly number[]): Walk {
  const behind = (seq: number) => firstAtMost(shown, seq - 1); // index of the nearest earlier one
  return {
    first: shown.at(-1) ?? 0,
    last: shown[0] ?? 0,
    later: (seq) => shown[firstAtMost(shown, seq) - 1] ?? null,
    earlier: (seq) => shown[behind(seq)] ?? null,
  };
}

/** Index of the first entry ≤ seq in a descending list; its length when none is. */
function firstAtMost(shown: readonly number[], seq: number): number {
  let [low, high] = [0, shown.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle] ?? 0) <= seq) high = middle;
    else low = middle + 1;
  }
  return low;
}
