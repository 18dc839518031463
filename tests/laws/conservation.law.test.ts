import { compareStructure } from '@dachushi/domain/compare.ts';
import { totalEstablishment, ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import { totalPosts } from '@dachushi/domain/posts.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';
import { anySession, stepsOf } from '@dachushi/domain/testing/arbitraries.ts';
import { expect } from 'vitest';
import { law } from './law.ts';

law('law 4: every division, duty and item of the baseline has exactly one place', anySession(), (session) => {
  for (const { after } of stepsOf(session)) {
    const units = unitsOf(after);
    const divisions = units.flatMap((unit) => [...unit.divisionIds, ...unit.absorbed.map((each) => each.divisionId)]);
    expectOnceEach(divisions, after.baseline.divisions.keys());
    expectOnceEach(
      units.flatMap((unit) => unit.dutyIds),
      after.baseline.duties.keys(),
    );
    expectOnceEach(
      units.flatMap((unit) => unit.itemIds),
      after.baseline.items.keys(),
    );
  }
});

law('law 4: places by kind and leading posts of a department never change', anySession(), (session) => {
  for (const { after } of stepsOf(session)) {
    for (const [id, department] of after.departments) {
      const divisions = after.baseline.departments.get(id)?.divisions ?? [];
      for (const kind of ESTABLISHMENT_KINDS) {
        expect(sum(department.units, (unit) => unit.establishment[kind])).toBe(
          sum(divisions, (each) => each.establishment[kind]),
        );
      }
      expect(sum(department.units, (unit) => totalPosts(unit.posts))).toBe(
        sum(divisions, (each) => each.posts.chief + each.posts.deputy),
      );
    }
  }
});

law(
  'law 4: the comparison lists every division of the baseline exactly once, under its own department',
  anySession(),
  (session) => {
    const last = stepsOf(session).at(-1);
    if (!last) return;
    for (const department of compareStructure(last.after).departments) {
      const divisions = last.after.baseline.departments.get(department.departmentId)?.divisions ?? [];
      const sources = department.rows.flatMap((row) => row.sources);
      expectOnceEach(
        sources.map((source) => source.divisionId),
        divisions.map((division) => division.id),
      );
      expect(department.before).toBe(divisions.filter((division) => division.counted).length);
      expect(department.after).toBe(department.rows.filter((row) => row.counted).length);
      expect(sum(department.rows, (row) => totalEstablishment(row.establishment))).toBe(
        sum(sources, (each) => totalEstablishment(each.establishment)),
      );
      for (const row of department.rows) if (row.adjustment === '保留') expect(row.sources).toHaveLength(1);
    }
  },
);

function unitsOf(structure: Structure): readonly Unit[] {
  return [...structure.departments.values()].flatMap((department) => department.units);
}

function expectOnceEach(found: readonly string[], wanted: Iterable<string>): void {
  expect([...found].sort()).toEqual([...wanted].sort());
}

function sum<T>(all: readonly T[], amount: (one: T) => number): number {
  return all.reduce((total, one) => total + amount(one), 0);
}
