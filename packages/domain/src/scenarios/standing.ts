import { canonicalJson } from '../canonical-json.ts';
import { compareDepartment } from '../compare.ts';
import type { ComparisonRow } from '../comparison.ts';
import type { DepartmentId, DivisionId, UnitId } from '../ids.ts';
import { initialOf } from './initial-of.ts';
import type { Structure, Unit } from '../structure.ts';

/** What became of a baseline division, or of a unit that is new. 移入 goes to another's unit; 合并 stays and takes others in. */
const STANDING_MARKS = ['不变', '更名', '改设', '合并', '移入', '撤销', '新设'] as const;
export type StandingMark = (typeof STANDING_MARKS)[number];

/** Where one baseline division stands in one structure. */
export interface Standing {
  readonly mark: StandingMark;
  readonly unitId: UnitId;
  readonly unitName: string;
  /** Another than its own only where the policy lets divisions cross. */
  readonly departmentId: DepartmentId;
  /** The other divisions of its unit, live and abolished, in official order. */
  readonly withIds: readonly DivisionId[];
  /** Its unit holds other duties, items, 编制 or posts than its sources brought. */
  readonly adjusted: boolean;
}

/** A standing and what two of them are compared by: equal facts mean that the division fares alike. */
export interface KnownStanding {
  readonly standing: Standing;
  readonly facts: string;
}

/** Every baseline division of a structure, and every unit that is new under the id of its own. */
export interface Standings {
  readonly divisions: ReadonlyMap<DivisionId, KnownStanding>;
  readonly created: ReadonlyMap<UnitId, KnownStanding>;
}

/** Each division stands in exactly one unit, live or abolished into it (law 4). */
export function standingsOf(structure: Structure): Standings {
  const divisions = new Map<DivisionId, KnownStanding>();
  const created = new Map<UnitId, KnownStanding>();
  for (const department of structure.departments.values()) {
    const units = new Map(department.units.map((unit) => [unit.id, unit]));
    for (const row of compareDepartment(structure, department).rows) {
      const unit = units.get(row.unitId);
      if (!unit) continue;
      const about = { unitId: unit.id, unitName: unit.name, departmentId: unit.departmentId };
      const adjusted = isAdjusted(structure, unit);
      const held = row.sources.map(({ divisionId }) => divisionId);
      const facts = factsOf(unit);
      if (unit.created)
        created.set(unit.id, { facts, standing: { ...about, mark: '新设', withIds: held, adjusted: false } });
      for (const source of row.sources) {
        const mark = markOf(row, unit, source);
        const withIds = held.filter((id) => id !== source.divisionId);
        divisions.set(source.divisionId, {
          facts: `${mark}${facts}`,
          standing: { ...about, mark, withIds, adjusted },
        });
      }
    }
  }
  return { divisions, created };
}

function markOf(row: ComparisonRow, unit: Unit, source: ComparisonRow['sources'][number]): StandingMark {
  if (source.fate === 'abolished') return '撤销';
  if (source.fate === 'merged') return '移入';
  if (row.sources.length > 1) return '合并';
  if (row.adjustment === '保留') return '不变';
  return source.name === unit.name ? '改设' : row.adjustment === '更名' ? '更名' : '改设';
}

/** Everything but the id, which is chance where units were made or split off. */
function factsOf({ id: _id, ...facts }: Unit): string {
  return canonicalJson(facts);
}

function isAdjusted(structure: Structure, unit: Unit): boolean {
  if (unit.transferred ?? unit.seats ?? unit.assists ?? unit.supervises) return true;
  const initial = initialOf(structure.baseline);
  const sources = [...unit.divisionIds, ...unit.absorbed.map(({ divisionId }) => divisionId)];
  const brought = sources.map((id) => initial.get(id));
  const duties = brought.flatMap((each) => each?.dutyIds ?? []);
  const items = brought.flatMap((each) => each?.itemIds ?? []);
  return !sameIds(duties, unit.dutyIds) || !sameIds(items, unit.itemIds);
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const known = new Set(a);
  return b.every((id) => known.has(id));
}
