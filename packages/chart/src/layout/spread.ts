/**
 * Centres nearest to `wanted` (least squares) that keep their order, are at least `apart` from each other and stay
 * within `from` … `to`: what has to make room moves as one group, like beads on a string. Null has no wish.
 */
export function spread(
  wanted: readonly (number | null)[],
  { apart, from, to }: { readonly apart: number; readonly from: number; readonly to: number },
): readonly number[] {
  const filled = fillGaps(wanted, from, to);
  const groups: { sum: number; count: number }[] = [];
  filled.forEach((centre, at) => {
    let group = { sum: centre - at * apart, count: 1 };
    for (let last = groups.at(-1); last && last.sum / last.count > group.sum / group.count; last = groups.at(-1)) {
      groups.pop();
      group = { sum: last.sum + group.sum, count: last.count + group.count };
    }
    groups.push(group);
  });
  const highest = to - (filled.length - 1) * apart;
  const bases = groups.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return bases.map((base, at) => Math.max(from, Math.min(highest, base)) + at * apart);
}

function fillGaps(wanted: readonly (number | null)[], from: number, to: number): readonly number[] {
  let last = from;
  return wanted.map((each, at) => {
    if (each !== null) return (last = each);
    const next = wanted.slice(at + 1).find((other) => other !== null) ?? to;
    return (last + next) / 2;
  });
}
