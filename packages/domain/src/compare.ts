import type { IndexedBaseline } from './baseline.ts';
import type { Adjustment, Comparison, ComparisonRow, ComparisonSource, DepartmentComparison } from './comparison.ts';
import { placeOf } from './compose-unit.ts';
import type { DivisionId } from './ids.ts';
import { isCounted, isProtected } from './structure.ts';
import type { DepartmentStructure, Structure, Unit } from './structure.ts';
import { transfersOf } from './transfers.ts';

/** 前后对照 of the whole plan: departments and rows in official order. Screens, charts and files read this and nothing else. */
export function compareStructure(structure: Structure): Comparison {
  const { baseline } = structure.baseline;
  return {
    title: baseline.title,
    baseDate: baseline.baseDate,
    countingBasis: baseline.countingBasis,
    notice: baseline.notice,
    departments: [...structure.departments.values()].map((department) => compareDepartment(structure, department)),
  };
}

/** @throws when the department is not of this structure's baseline. */
export function compareDepartment(structure: Structure, department: DepartmentStructure): DepartmentComparison {
  const { baseline } = structure;
  const before = baseline.departments.get(department.id);
  if (!before) throw new Error(`no department ${department.id} in the baseline`);
  return {
    departmentId: department.id,
    name: before.name,
    inScope: department.inScope,
    before: before.divisions.filter((division) => division.counted).length,
    after: department.units.filter((unit) => isCounted(baseline, unit)).length,
    rows: department.units.map((unit) => rowOf(baseline, unit)),
    transfers: transfersOf(baseline, department),
  };
}

function rowOf(baseline: IndexedBaseline, unit: Unit): ComparisonRow {
  const sources = sourcesOf(baseline, unit);
  return {
    unitId: unit.id,
    name: unit.name,
    kind: unit.kind,
    adjustment: adjustmentOf(unit, sources),
    counted: isCounted(baseline, unit),
    protected: isProtected(baseline, unit),
    sources,
    establishment: unit.establishment,
    posts: unit.posts,
    reasons: unit.reasons,
  };
}

/** Live and absorbed divisions together, in official order. */
function sourcesOf(baseline: IndexedBaseline, unit: Unit): readonly ComparisonSource[] {
  const live = unit.divisionIds.map((id) => sourceOf(baseline, id, { fate: fateOf(unit, id), reasons: [] }));
  const ended = unit.absorbed.map(({ divisionId, reasons }) =>
    sourceOf(baseline, divisionId, { fate: 'abolished', reasons }),
  );
  return [...live, ...ended].sort((a, b) => a.order - b.order);
}

function sourceOf(
  baseline: IndexedBaseline,
  divisionId: DivisionId,
  ending: Pick<ComparisonSource, 'fate' | 'reasons'>,
): ComparisonSource {
  const { division, order } = placeOf(baseline, divisionId);
  return {
    divisionId,
    order,
    name: division.name,
    kind: division.kind,
    establishment: division.establishment,
    posts: division.posts,
    counted: division.counted,
    protected: division.protected,
    temporary: division.temporary !== null,
    ...ending,
  };
}

/** The division whose unit this was stays itself; so does one alone in a unit that was split off for it. */
function fateOf(unit: Unit, id: DivisionId): 'stays' | 'merged' {
  if (unit.id === (id as string)) return 'stays';
  return unit.divisionIds.length === 1 && !unit.created ? 'stays' : 'merged';
}

function adjustmentOf(unit: Unit, sources: readonly ComparisonSource[]): Adjustment {
  const [source, ...others] = sources;
  if (!source) return '新设';
  if (others.length > 0) return '合并';
  if (unit.created || source.fate !== 'stays' || source.kind !== unit.kind) return '改设';
  return source.name === unit.name ? '保留' : '更名';
}
