import type { DepartmentId, DivisionId, DutyId, ItemId, SpecialistId, UnitId } from '../ids.ts';
import type { Structure } from '../structure.ts';

/** Numbers that stand for choices, and whether they are made within one department. */
export interface Choices {
  readonly atHome: boolean;
  readonly numbers: readonly number[];
}

/** Ids of the structure as it stands, with a few that lead nowhere. */
export class Pool {
  readonly units: readonly UnitId[];
  readonly divisions: readonly DivisionId[];
  readonly department: DepartmentId;
  readonly duties: readonly DutyId[];
  readonly items: readonly ItemId[];
  /** A department that has 专员, where there is one. */
  readonly specialistHome: DepartmentId;
  readonly specialists: readonly SpecialistId[];
  /** Put aside in some department, where there are any. */
  readonly parked: readonly DivisionId[];

  constructor(structure: Structure, { atHome, numbers }: Choices) {
    const all = [...structure.departments.values()];
    const home = all[(numbers[7] ?? 0) % all.length];
    const departments = atHome && home ? [home] : all;
    this.units = departments.flatMap((each) => each.units.map((unit) => unit.id));
    this.divisions = departments.flatMap(
      (each) => structure.baseline.departments.get(each.id)?.divisions.map((d) => d.id) ?? [],
    );
    this.department = home?.id ?? ('none' as DepartmentId);
    this.duties = this.divisions.flatMap(
      (id) => structure.baseline.divisions.get(id)?.division.duties.map((d) => d.id) ?? [],
    );
    this.items = departments.flatMap(
      (each) => structure.baseline.departments.get(each.id)?.items.map((i) => i.id) ?? [],
    );
    const staffed = all.find((each) => each.specialists) ?? home;
    this.specialistHome = staffed?.id ?? ('none' as DepartmentId);
    this.specialists = staffed?.specialists?.map((one) => one.id) ?? [];
    this.parked = all.find((each) => each.parked)?.parked?.map((one) => one.divisionId) ?? [];
    if (!atHome) {
      this.units = [...this.units, 'nowhere' as UnitId];
      this.divisions = [...this.divisions, 'nowhere' as DivisionId];
    }
  }
}

/** One to three of them, seldom the same one twice. */
export function some<T>(from: readonly T[], { numbers }: Pick<Choices, 'numbers'>): readonly T[] {
  const count = 1 + ((numbers[4] ?? 0) % 3);
  const chosen = numbers.slice(0, count).flatMap((n) => pick(from, n) ?? []);
  return (numbers[2] ?? 0) % 10 === 0 ? chosen : [...new Set(chosen)];
}

export function pick<T>(from: readonly T[], n: number): T | undefined {
  return from[n % from.length];
}
