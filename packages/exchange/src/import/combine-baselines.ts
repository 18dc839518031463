import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Department, Division, Item } from '@dachushi/domain/division.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId } from '@dachushi/domain/ids.ts';
import { IdSource } from './build-baseline.ts';

/**
 * Several baselines as one: departments in the order given, one of the same name in two of them being one department. Ids that
 * two of them use are given anew. Divisions of one name in one department must have been found before.
 */
export function combineBaselines(baselines: readonly Baseline[]): Pick<Baseline, 'departments'> {
  const ids = { departments: new IdSource(), divisions: new IdSource(), duties: new IdSource(), items: new IdSource() };
  for (const { departments } of baselines) for (const department of departments) reserve(department, ids);
  const byName = new Map<string, Department[]>();
  for (const department of baselines.flatMap(({ departments }) => departments)) {
    const same = byName.get(department.name);
    if (same) same.push(department);
    else byName.set(department.name, [department]);
  }
  return { departments: [...byName.values()].map((same, at) => oneDepartment(same, at, ids)) };
}

type Ids = Readonly<Record<'departments' | 'divisions' | 'duties' | 'items', IdSource>>;

function reserve({ divisions, items }: Department, ids: Ids): void {
  for (const division of divisions) {
    ids.divisions.reserve(division.id);
    for (const duty of division.duties) ids.duties.reserve(duty.id);
  }
  for (const item of items) ids.items.reserve(item.id);
}

function oneDepartment(same: readonly Department[], at: number, ids: Ids): Department {
  const [first] = same;
  if (!first) throw new Error('a department of no department');
  const id = ids.departments.take(first.id, `d${at + 1}`) as DepartmentId;
  const renamed = new Map<Division, DivisionId>();
  const divisions = same
    .flatMap((department) => department.divisions)
    .map((division, place) => {
      const divisionId = ids.divisions.take(division.id, `${id}-${place + 1}`) as DivisionId;
      renamed.set(division, divisionId);
      return renumbered(division, divisionId, ids);
    });
  const items = same.flatMap((department) => {
    const known = new Map(department.divisions.map((division) => [division.id, renamed.get(division)]));
    const of = (old: DivisionId) => known.get(old) ?? old;
    return department.items.map((item, place): Item => ({
      ...item,
      id: ids.items.take(item.id, `${id}-i${place + 1}`) as ItemId,
      handlerId: of(item.handlerId),
      supervisorId: item.supervisorId === null ? null : of(item.supervisorId),
    }));
  });
  return { ...first, id, divisions, items };
}

function renumbered(division: Division, id: DivisionId, ids: Ids): Division {
  const duties = division.duties.map((duty, at) => ({
    ...duty,
    id: ids.duties.take(id === division.id ? duty.id : '', `${id}-d${at + 1}`) as DutyId,
  }));
  return { ...division, id, duties };
}
