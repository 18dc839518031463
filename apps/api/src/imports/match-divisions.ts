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

/** Less alike than this, two names are two divisions. */
const ALIKE = 0.5;

/**
 * Which department and division of the corrected baseline is which of the earlier one. By names, because files carry no lasting ids:
 * same name in the same department, then the only other place of that name (moved), then the most alike name left over (renamed).
 */
export function matchDivisions(before: Baseline, after: Baseline): Matches {
  const departments = matchDepartments(before.departments, after.departments);
  const partner = new Map(departments.map((pair) => [pair.before.id, pair.after.id]));
  const old = placesOf(before);
  const fresh = new Set(placesOf(after));
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
  const newByName = onlyOnes(fresh);
  for (const [name, one] of onlyOnes(old)) {
    const other = newByName.get(name);
    if (other) take('moved', one, other);
  }
  for (const one of [...old]) {
    const home = partner.get(one.department.id);
    const near = [...fresh].filter(({ department }) => department.id === home);
    const [best] = near
      .map((other) => ({ other, likeness: likeness(one.division.name, other.division.name) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (best && best.likeness >= ALIKE) take('renamed', one, best.other);
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
  for (const one of left) {
    const [best] = [...fresh.values()]
      .map((other) => ({ other, shared: sharedNames(one, other) }))
      .sort((a, b) => b.shared - a.shared);
    if (!best || best.shared < ALIKE) continue;
    fresh.delete(normaliseName(best.other.name));
    pairs.push({ before: one, after: best.other });
  }
  return pairs;
}

/** A department under a new name still has most of its divisions. */
function sharedNames(one: Department, other: Department): number {
  const names = new Set(one.divisions.map(({ name }) => normaliseName(name)));
  const shared = other.divisions.filter(({ name }) => names.has(normaliseName(name))).length;
  // every department has a 办公室: one name in common says nothing
  return shared < 2 ? 0 : (2 * shared) / (one.divisions.length + other.divisions.length);
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

/** 0 to 1 by pairs of neighbouring characters; 处, 科 and 室 at the end are not what makes two names alike. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(name: string): Set<string> {
  const letters = [...normaliseName(name).replace(/[处科室股]$/u, '')];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`));
}
