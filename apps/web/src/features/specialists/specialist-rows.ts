import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId, SpecialistId } from '@dachushi/domain/ids.ts';
import { postsLedger } from '@dachushi/domain/ledgers/posts-ledger.ts';
import type { PostsLedger } from '@dachushi/domain/ledgers/posts-ledger.ts';
import type { Specialist, SpecialistArea, SpecialistOrigin } from '@dachushi/domain/specialist.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** One 专员 post; `place` counts from 1 within the department. */
export interface SpecialistRow {
  readonly key: SpecialistId;
  readonly departmentId: DepartmentId;
  readonly departmentName: string;
  readonly place: number;
  readonly specialist: Specialist;
}

/** One department with the posts it freed and the 专员 made of them. */
export interface DepartmentRow {
  readonly key: DepartmentId;
  readonly name: string;
  readonly ledger: PostsLedger;
  /** Posts that the units no longer seat. */
  readonly freed: { readonly chief: number; readonly deputy: number };
  readonly withoutArea: number;
  readonly withoutSource: number;
}

/** Every 专员 post of one department, or of all, in official order of departments. */
export function specialistRows(structure: Structure, only: DepartmentId | null): readonly SpecialistRow[] {
  return [...structure.departments.values()]
    .filter(({ id }) => only === null || id === only)
    .flatMap(({ id, specialists = [] }) =>
      specialists.map((specialist, at) => ({
        key: specialist.id,
        departmentId: id,
        departmentName: structure.baseline.departments.get(id)?.name ?? '',
        place: at + 1,
        specialist,
      })),
    );
}

/** Departments that freed a post or have 专员, in official order. */
export function departmentRows(structure: Structure, only: DepartmentId | null): readonly DepartmentRow[] {
  return [...structure.departments.values()]
    .filter(({ id }) => only === null || id === only)
    .flatMap((department) => {
      const before = structure.baseline.departments.get(department.id);
      if (!before) return [];
      const ledger = postsLedger(before, department);
      const specialists = department.specialists ?? [];
      return [
        {
          key: department.id,
          name: before.name,
          ledger,
          freed: {
            chief: ledger.before.chief - ledger.chief,
            deputy: ledger.before.deputy - ledger.deputy - ledger.transitional,
          },
          withoutArea: specialists.filter(({ areas }) => areas.length === 0).length,
          withoutSource: specialists.filter(needsSource).length,
        },
      ];
    });
}

/** Whose origin is neither a chief nor a deputy must say where it comes from. */
export function needsSource({ origin, source }: Specialist): boolean {
  return origin === '其他' && source === '';
}

/** The area switched for one post. */
export function switchArea({ departmentId, specialist }: SpecialistRow, area: SpecialistArea): Command {
  const { areas, id } = specialist;
  const next = areas.includes(area) ? areas.filter((each) => each !== area) : [...areas, area];
  return command('assign-specialist', { departmentId, specialistIds: [id], areas: next });
}

/** One command for each department of these posts, as one act. */
export function forEachDepartment(
  rows: readonly SpecialistRow[],
  make: (departmentId: DepartmentId, specialistIds: readonly SpecialistId[]) => Command,
): Command | null {
  const ids = new Map<DepartmentId, SpecialistId[]>();
  for (const { departmentId, key } of rows) ids.set(departmentId, [...(ids.get(departmentId) ?? []), key]);
  const commands = [...ids].map(([departmentId, specialistIds]) => make(departmentId, specialistIds));
  return together(commands);
}

/** A post with another origin or source: the same post again, so that it keeps its id and areas. */
export function restated(
  changes: readonly { readonly row: SpecialistRow; readonly to: Partial<Origin> }[],
): Command | null {
  const commands = changes.flatMap(({ row, to }) => {
    const { departmentId, specialist } = row;
    const { id, origin, source, areas } = { ...specialist, ...to };
    if (origin === specialist.origin && source === specialist.source) return [];
    return [
      command('withdraw-specialist', { departmentId, specialistIds: [id] }),
      command('create-specialist', { departmentId, specialistIds: [id], origin, source, areas }),
    ];
  });
  return commands.length === 0 ? null : command('group', { title: 'edit-cells', commands });
}

interface Origin {
  readonly origin: SpecialistOrigin;
  readonly source: string;
}

function together(commands: readonly Command[]): Command | null {
  const [only] = commands;
  if (!only) return null;
  return commands.length === 1 ? only : command('group', { title: 'edit-cells', commands });
}
