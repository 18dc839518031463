import type { Absorption } from '@dachushi/domain/posts.ts';
import type { PostsRow, UnitPostsRow } from './posts-rows.ts';

/** Deputies in transition, 名, by the year their time ends ('' while open) and by the way they are absorbed (null while open). */
export interface Absorptions {
  readonly units: number;
  readonly deputies: number;
  readonly byYear: ReadonlyMap<string, number>;
  readonly byWay: ReadonlyMap<Absorption | null, number>;
  /** Deputy seats under the ceiling that stand empty in the departments concerned. */
  readonly openSeats: number;
}

export function absorptionOf(rows: readonly PostsRow[]): Absorptions {
  const units = rows.filter(isInTransition);
  const byYear = new Map<string, number>();
  const byWay = new Map<Absorption | null, number>();
  const years = units.map(({ posts }) => posts.transitional?.until.slice(0, 4) ?? '').sort(openLast);
  for (const year of years) byYear.set(year, 0);
  for (const { posts } of units) {
    const { deputies = 0, until = '', absorbedBy = null } = posts.transitional ?? {};
    const year = until.slice(0, 4);
    byYear.set(year, (byYear.get(year) ?? 0) + deputies);
    byWay.set(absorbedBy, (byWay.get(absorbedBy) ?? 0) + deputies);
  }
  const concerned = new Set(units.map(({ departmentId }) => departmentId));
  return {
    units: units.length,
    deputies: [...byYear.values()].reduce((sum, count) => sum + count, 0),
    byYear,
    byWay,
    openSeats: rows.reduce((sum, row) => sum + (concerned.has(row.departmentId) ? openIn(row) : 0), 0),
  };
}

/** A unit whose deputies stay for a time; the line of its department goes with it where it is listed. */
function isInTransition(row: PostsRow): row is UnitPostsRow {
  return row.role === 'unit' && row.posts.transitional !== undefined;
}

/** Lines of the units in transition, each under its department. */
export function onlyInTransition(rows: readonly PostsRow[]): readonly PostsRow[] {
  const concerned = new Set(rows.filter(isInTransition).map(({ departmentId }) => departmentId));
  return rows.filter((row) => (row.role === 'department' ? concerned.has(row.departmentId) : isInTransition(row)));
}

function openIn(row: PostsRow): number {
  return row.role === 'unit' && row.ceiling ? Math.max(0, row.ceiling.deputy - row.posts.deputy) : 0;
}

function openLast(a: string, b: string): number {
  return Number(a === '') - Number(b === '') || (a < b ? -1 : 1);
}
