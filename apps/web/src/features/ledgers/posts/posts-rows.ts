import type { DivisionKind } from '@dachushi/domain/division.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { postsLedger } from '@dachushi/domain/ledgers/posts-ledger.ts';
import type { PostsLedger } from '@dachushi/domain/ledgers/posts-ledger.ts';
import { ceilingOf } from '@dachushi/domain/posts-ceiling.ts';
import type { Posts, UnitPosts } from '@dachushi/domain/posts.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import type { DepartmentStructure, Structure } from '@dachushi/domain/structure.ts';

/** One unit with its seats, or one department with its ledger of posts. */
export type PostsRow = DepartmentPosts | UnitPostsRow;

export interface DepartmentPosts {
  readonly role: 'department';
  readonly key: string;
  readonly departmentId: DepartmentId;
  readonly name: string;
  readonly places: number;
  readonly ledger: PostsLedger;
}

export interface UnitPostsRow {
  readonly role: 'unit';
  readonly key: string;
  readonly departmentId: DepartmentId;
  readonly unitId: UnitId;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly places: number;
  /** What the sources had. */
  readonly before: Posts;
  readonly posts: UnitPosts;
  /** Null for 机关党委 and the like, whose posts are set by other rules. */
  readonly ceiling: Posts | null;
}

/** The lines of one department, or of all, in official order. */
export function postsRows(structure: Structure, only: DepartmentId | null): readonly PostsRow[] {
  return [...structure.departments.values()]
    .filter(({ id }) => only === null || id === only)
    .flatMap((department) => departmentRows(structure, department));
}

function departmentRows(structure: Structure, department: DepartmentStructure): readonly PostsRow[] {
  const { baseline } = structure;
  const policy = policyOf(structure);
  const before = baseline.departments.get(department.id);
  if (!before) return [];
  const units = department.units.map((unit): UnitPostsRow => {
    const places = totalEstablishment(unit.establishment);
    const ids = [...unit.divisionIds, ...unit.absorbed.map(({ divisionId }) => divisionId)];
    const sources = ids.flatMap((id) => baseline.divisions.get(id)?.division.posts ?? []);
    return {
      role: 'unit',
      key: unit.id,
      departmentId: department.id,
      unitId: unit.id,
      name: unit.name,
      kind: unit.kind,
      places,
      before: sources.reduce((sum, posts) => ({ chief: sum.chief + posts.chief, deputy: sum.deputy + posts.deputy }), {
        chief: 0,
        deputy: 0,
      }),
      posts: unit.posts,
      ceiling: ceilingOf(unit, policy),
    };
  });
  return [
    {
      role: 'department',
      key: `department ${department.id}`,
      departmentId: department.id,
      name: before.name,
      places: units.reduce((sum, { places }) => sum + places, 0),
      ledger: postsLedger(before, department),
    },
    ...units,
  ];
}
