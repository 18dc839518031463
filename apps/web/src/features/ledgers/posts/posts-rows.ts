import type { DivisionKind } from '@dachushi/domain/division.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { postsLedger } from '@dachushi/domain/ledgers/posts-ledger.ts';
import type { PostsLedger } from '@dachushi/domain/ledgers/posts-ledger.ts';
import { rowFor } from '@dachushi/domain/policy.ts';
import type { Posts, UnitPosts } from '@dachushi/domain/posts.ts';
import { isSetElsewhere } from '@dachushi/domain/rules/kinds-set-elsewhere.ts';
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

/** How many chiefs and deputies stand above the ceiling; deputies in transition are not counted. */
export function aboveCeiling({ posts, ceiling }: UnitPostsRow): Posts {
  if (!ceiling) return { chief: 0, deputy: 0 };
  return {
    chief: Math.max(0, posts.chief - ceiling.chief),
    deputy: Math.max(0, posts.deputy - ceiling.deputy),
  };
}

function departmentRows(structure: Structure, department: DepartmentStructure): readonly PostsRow[] {
  const { baseline } = structure;
  const { postsTable } = policyOf(structure);
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
      ceiling: isSetElsewhere(unit.kind) ? null : rowFor(postsTable.rows, places),
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
