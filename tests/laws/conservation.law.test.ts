import { compareStructure } from '@dachushi/domain/compare.ts';
import { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import { isEnded } from '@dachushi/domain/item-state.ts';
import { totalPosts } from '@dachushi/domain/posts.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';
import { anySession, stepsOf } from '@dachushi/domain/testing/arbitraries.ts';
import { expect } from 'vitest';
import { law } from './law.ts';

law(
  'law 4: every division, duty and item of the baseline has exactly one place or a recorded end',
  anySession(),
  (session) => {
    for (const { after } of stepsOf(session)) {
      const units = unitsOf(after);
      const departments = [...after.departments.values()];
      const divisions = units.flatMap((unit) => [...unit.divisionIds, ...unit.absorbed.map((each) => each.divisionId)]);
      expectOnceEach(divisions, after.baseline.divisions.keys());
      const lapsed = departments.flatMap((each) => each.lapsedDuties?.map(({ dutyId }) => dutyId) ?? []);
      expectOnceEach([...units.flatMap((unit) => unit.dutyIds), ...lapsed], after.baseline.duties.keys());
      const ended = departments.flatMap(
        (each) => each.itemStates?.filter(({ status }) => status && isEnded(status)).map(({ itemId }) => itemId) ?? [],
      );
      expectOnceEach([...units.flatMap((unit) => unit.itemIds), ...ended], after.baseline.items.keys());
    }
  },
);

law('law 4: units assist only in duties that another unit leads', anySession(), (session) => {
  for (const { after } of stepsOf(session)) {
    for (const { units } of after.departments.values()) {
      const led = new Set(units.flatMap((unit) => unit.dutyIds));
      for (const { assists = [], dutyIds } of units) {
        for (const dutyId of assists) expect(led.has(dutyId) && !dutyIds.includes(dutyId)).toBe(true);
      }
    }
  }
});

law(
  'law 4: places by kind change only by what came from or went outside, and nobody holds less than none',
  anySession(),
  (session) => {
    for (const { after } of stepsOf(session)) {
      const divisions = [...after.baseline.divisions.values()].map((place) => place.division);
      const departments = [...after.departments.values()];
      for (const kind of ESTABLISHMENT_KINDS) {
        const held =
          sum(unitsOf(after), (unit) => unit.establishment[kind]) +
          sum(departments, (each) => each.reserve?.[kind] ?? 0);
        const outside = departments.flatMap((each) => each.outside?.filter((entry) => entry.kind === kind) ?? []);
        expect(held).toBe(sum(divisions, (each) => each.establishment[kind]) + sum(outside, ({ amount }) => amount));
        for (const unit of unitsOf(after)) expect(unit.establishment[kind]).toBeGreaterThanOrEqual(0);
        for (const { reserve } of departments) expect(reserve?.[kind] ?? 0).toBeGreaterThanOrEqual(0);
      }
    }
  },
);

law(
  'law 4: leading posts of a department are seated, in transition or freed, and none is lost',
  anySession(),
  (session) => {
    for (const { after } of stepsOf(session)) {
      for (const [id, department] of after.departments) {
        const divisions = after.baseline.departments.get(id)?.divisions ?? [];
        expect(sum(department.units, (unit) => totalPosts(unit.posts))).toBe(
          sum(divisions, (each) => each.posts.chief + each.posts.deputy),
        );
      }
    }
  },
);

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
