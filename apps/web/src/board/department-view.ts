import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { compareDepartment } from '@dachushi/domain/compare.ts';
import type { ComparisonRow } from '@dachushi/domain/comparison.ts';
import type { Department, Item, ItemNature } from '@dachushi/domain/division.ts';
import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';

interface DepartmentView {
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly rows: ReadonlyMap<UnitId, ComparisonRow>;
}

/** Worked out once per department object; a command replaces only the department it touches. */
const views = new WeakMap<DepartmentStructure, DepartmentView>();

export function departmentView(structure: Structure, department: DepartmentStructure): DepartmentView {
  const known = views.get(department);
  if (known) return known;
  const view = {
    units: new Map(department.units.map((unit) => [unit.id, unit])),
    rows: new Map(compareDepartment(structure, department).rows.map((row) => [row.unitId, row])),
  };
  views.set(department, view);
  return view;
}

export interface ItemCounts {
  readonly approvals: number;
  readonly supervisions: number;
}

const NO_ITEMS: ItemCounts = { approvals: 0, supervisions: 0 };

export function itemCountsOf(baseline: IndexedBaseline, unit: Unit): ItemCounts {
  return countItems(unit.itemIds.flatMap((id) => baseline.items.get(id)?.item ?? []));
}

const byHandler = new WeakMap<Department, ReadonlyMap<DivisionId, ItemCounts>>();

/** What a division handled in the baseline: the marks on its chip. */
export function itemCountsOfDivision(baseline: IndexedBaseline, divisionId: DivisionId): ItemCounts {
  const department = baseline.departments.get(baseline.divisions.get(divisionId)?.departmentId ?? ('' as never));
  if (!department) return NO_ITEMS;
  let counts = byHandler.get(department);
  if (!counts) {
    const groups = groupByHandler(department.items);
    counts = new Map([...groups].map(([id, items]) => [id, countItems(items)]));
    byHandler.set(department, counts);
  }
  return counts.get(divisionId) ?? NO_ITEMS;
}

function groupByHandler(items: readonly Item[]): Map<DivisionId, Item[]> {
  const groups = new Map<DivisionId, Item[]>();
  for (const item of items) groups.set(item.handlerId, [...(groups.get(item.handlerId) ?? []), item]);
  return groups;
}

function countItems(items: readonly Item[]): ItemCounts {
  const count = (nature: ItemNature) => items.filter((item) => item.nature === nature).length;
  return { approvals: count('审批'), supervisions: count('监管') };
}

/** Findings about a unit: it is named itself, or one of its divisions, duties or items is. */
export function findingsOfUnit(findings: readonly Finding[], unit: Unit): readonly Finding[] {
  const own = new Set<string>([
    unit.id,
    ...unit.divisionIds,
    ...unit.absorbed.map((each) => each.divisionId),
    ...unit.dutyIds,
    ...unit.itemIds,
  ]);
  return findings.filter((finding) => finding.subjectIds.some((id) => own.has(id)));
}
