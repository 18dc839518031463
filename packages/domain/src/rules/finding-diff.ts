import type { DivisionId } from '../ids.ts';
import type { Unit } from '../structure.ts';
import type { Finding } from './finding.ts';

/** The findings of one department and the units they speak of. */
export interface FoundIn {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

/**
 * Which findings are new and which are gone. A finding that only moved along with its unit into another one
 * (a mixed unit merged into a clean one stays one mixed unit) is neither.
 */
export function diffFindings(
  before: FoundIn,
  after: FoundIn,
): { readonly broken: readonly Finding[]; readonly healed: readonly Finding[] } {
  const exact = unmatched(before.findings, after.findings, keyOf, keyOf);
  const follow = whereUnitsWent(before.units, after.units);
  const moved = (finding: Finding) =>
    keyOf({ ...finding, subjectIds: finding.subjectIds.map((id) => follow.get(id) ?? id) });
  const { left, right } = unmatched(exact.left, exact.right, moved, keyOf);
  return { healed: left, broken: right };
}

function keyOf(finding: Finding): string {
  return `${finding.ruleId}\n${finding.severity}\n${[...new Set(finding.subjectIds)].sort().join('\n')}`;
}

/** Pairs findings of equal key one by one and returns what stays single on each side, in the order given. */
function unmatched(
  left: readonly Finding[],
  right: readonly Finding[],
  leftKey: (finding: Finding) => string,
  rightKey: (finding: Finding) => string,
): { readonly left: readonly Finding[]; readonly right: readonly Finding[] } {
  const waiting = new Map<string, number>();
  for (const finding of right) waiting.set(rightKey(finding), (waiting.get(rightKey(finding)) ?? 0) + 1);
  const single = left.filter((finding) => !take(waiting, leftKey(finding)));
  const paired = new Map<string, number>();
  for (const finding of left) paired.set(leftKey(finding), (paired.get(leftKey(finding)) ?? 0) + 1);
  return { left: single, right: right.filter((finding) => !take(paired, rightKey(finding))) };
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count === 0) return false;
  counts.set(key, count - 1);
  return true;
}

/** Units that are no more → the unit that holds their first division now. */
function whereUnitsWent(before: readonly Unit[], after: readonly Unit[]): ReadonlyMap<string, string> {
  const holder = new Map<DivisionId, string>();
  for (const unit of after) {
    for (const id of unit.divisionIds) holder.set(id, unit.id);
    for (const { divisionId } of unit.absorbed) holder.set(divisionId, unit.id);
  }
  const still = new Set<string>(after.map((unit) => unit.id));
  return new Map(
    before.flatMap((unit) => {
      const first = unit.divisionIds[0] ?? unit.absorbed[0]?.divisionId;
      const now = first === undefined || still.has(unit.id) ? undefined : holder.get(first);
      return now === undefined ? [] : [[unit.id, now] as const];
    }),
  );
}
