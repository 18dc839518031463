/** The first of the largest; undefined when there is none to choose from. */
export function largestBy<T>(all: readonly T[], size: (one: T) => number): T | undefined {
  let best: T | undefined;
  let most = -Infinity;
  for (const one of all) {
    const its = size(one);
    if (its > most) [best, most] = [one, its];
  }
  return best;
}
