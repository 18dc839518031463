import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Department, Division } from '@dachushi/domain/division.ts';
import { normaliseName } from '@dachushi/domain/name.ts';

/** A division with its department, as names are looked up in both. */
export interface Placed {
  readonly department: Department;
  readonly division: Division;
}

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Matches {
  readonly departments: readonly Pair<Department>[];
  readonly divisions: readonly (Pair<Placed> & { readonly how: 'same' | 'renamed' | 'moved' })[];
}

/** Less alike than this, two names are two divisions, and two lists of divisions two departments. */
const ALIKE = { names: 0.6, departments: 0.5 } as const;

/**
 * Which department and division of the corrected baseline is which of the earlier one. By names, because files carry no lasting ids:
 * same name in the same department, then the only other place of that name (moved), then the most alike name left over (renamed).
 */
export function matchDivisions(before: Baseline, after: Baseline): Matches {
  const departments = matchDepartments(before.departments, after.departments);
  const partner = new Map(departments.map((pair) => [pair.before.id, pair.after.id]));
  const old = placesOf(before);
  const fresh = new Set(placesOf(after));
  const oldById = new Map([...old].map((each) => [each.division.id, each]));
  const freshById = new Map([...fresh].map((each) => [each.division.id, each]));
  const divisions: Matches['divisions'][number][] = [];
  const take = (how: 'same' | 'renamed' | 'moved', one: Placed, other: Placed) => {
    old.delete(one);
    fresh.delete(other);
    divisions.push({ how, before: one, after: other });
  };

  const byPlace = new Map(
    [...fresh].map((each) => [`${each.department.id}\0${normaliseName(each.division.name)}`, each]),
  );
  for (const one of [...old]) {
    const other = byPlace.get(`${partner.get(one.department.id) ?? ''}\0${normaliseName(one.division.name)}`);
    if (other && fresh.has(other)) take('same', one, other);
  }
  const newByName = onlyOnes(placesOf(after));
  for (const [name, one] of onlyOnes(placesOf(before))) {
    const other = newByName.get(name);
    const [mine, theirs] = [oldById.get(one.division.id), other && freshById.get(other.division.id)];
    if (mine && theirs && old.has(mine) && fresh.has(theirs)) take('moved', mine, theirs);
  }
  const freshAt = groupBy(fresh, ({ department }) => department.id);
  for (const one of [...old]) {
    const home = partner.get(one.department.id);
    const near = home === undefined ? [] : (freshAt.get(home) ?? []).filter((other) => fresh.has(other));
    const best = mostAlike(near, (other) => likeness(one.division.name, other.division.name));
    if (best && best.likeness >= ALIKE.names) take('renamed', one, best.of);
  }
  return { departments, divisions };
}

function matchDepartments(before: readonly Department[], after: readonly Department[]): Pair<Department>[] {
  const fresh = new Map(after.map((each) => [normaliseName(each.name), each]));
  const pairs: Pair<Department>[] = [];
  const left: Department[] = [];
  for (const one of before) {
    const other = fresh.get(normaliseName(one.name));
    if (!other) {
      left.push(one);
      continue;
    }
    fresh.delete(normaliseName(one.name));
    pairs.push({ before: one, after: other });
  }
  const holders = groupBy(
    [...fresh.values()].flatMap((department) =>
      department.divisions.map(({ name }) => ({ department, name: normaliseName(name) })),
    ),
    ({ name }) => name,
  );
  for (const one of left) {
    const shared = new Map<Department, number>();
    for (const { name } of one.divisions)
      for (const { department } of holders.get(normaliseName(name)) ?? [])
        shared.set(department, (shared.get(department) ?? 0) + 1);
    const near = [...shared].filter(([other, count]) => count > 1 && fresh.get(normaliseName(other.name)) === other);
    const best = mostAlike(near, ([other, count]) => (2 * count) / (one.divisions.length + other.divisions.length));
    if (!best || best.likeness < ALIKE.departments) continue;
    const [other] = best.of;
    fresh.delete(normaliseName(other.name));
    pairs.push({ before: one, after: other });
  }
  return pairs;
}

function mostAlike<T>(
  all: readonly T[],
  likenessOf: (one: T) => number,
): { readonly of: T; readonly likeness: number } | null {
  let best: { of: T; likeness: number } | null = null;
  for (const of of all) {
    const alike = likenessOf(of);
    if (best === null || alike > best.likeness) best = { of, likeness: alike };
  }
  return best;
}

function groupBy<Key, One>(all: Iterable<One>, keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function placesOf({ departments }: Baseline): Set<Placed> {
  return new Set(
    departments.flatMap((department) => department.divisions.map((division) => ({ department, division }))),
  );
}

/** Those whose name stands nowhere else: 办公室 of one department is never taken for that of another. */
function onlyOnes(places: ReadonlySet<Placed>): Map<string, Placed> {
  const found = new Map<string, Placed | null>();
  for (const each of places) {
    const name = normaliseName(each.division.name);
    found.set(name, found.has(name) ? null : each);
  }
  return new Map([...found].flatMap(([name, each]) => (each ? [[name, each] as const] : [])));
}

/** 0 to 1 by the characters they have in common in this order; 处, 科 and 室 at the end are not what makes two names alike. */
function likeness(one: string, other: string): number {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  let row = Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    b.forEach((each, at) =>
      next.push(letter === each ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)),
    );
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / Math.max(1, a.length + b.length);
}

function lettersOf(name: string): readonly string[] {
  return [...normaliseName(name).replace(/[处科室股]$/u, '')];
}
