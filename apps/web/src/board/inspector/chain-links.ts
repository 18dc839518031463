import type { Duty, Item } from '@dachushi/domain/division.ts';
import { supervisorsOf } from '@dachushi/domain/holders.ts';
import type { DivisionId, DutyId, ItemId } from '@dachushi/domain/ids.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';
import { mattersOfDuty } from './duty-facts.ts';

/** What of the chain is looked at: everything of a unit, one duty or one item. */
export type ChainFocus =
  { readonly kind: 'duty'; readonly id: DutyId } | { readonly kind: 'item'; readonly id: ItemId } | null;

export type ChainRole = 'leads' | 'assists' | 'handling' | 'supervising';

export interface ChainUnit {
  readonly unit: Unit;
  readonly roles: readonly ChainRole[];
}

/** 职能 → 流程 → 机构 (→ 岗位 → 编制, which are the units' own). All in official order. */
export interface Chain {
  readonly duties: readonly Duty[];
  readonly items: readonly Item[];
  readonly units: readonly ChainUnit[];
}

/** The chain through a unit, or through one duty or item wherever it has gone; read the same way from either end. */
export function chainOf(structure: Structure, department: DepartmentStructure, unit: Unit, focus: ChainFocus): Chain {
  const links = linksOf(structure, department);
  const dutyIds =
    focus === null
      ? [...unit.dutyIds, ...(unit.assists ?? [])]
      : focus.kind === 'duty'
        ? [focus.id]
        : links.dutiesOf(focus.id);
  const itemIds = focus === null ? unit.itemIds : focus.kind === 'item' ? [focus.id] : links.itemsOf(focus.id);
  const { baseline } = structure;
  return {
    duties: dutyIds.flatMap((id) => baseline.duties.get(id)?.duty ?? []),
    items: itemIds.flatMap((id) => baseline.items.get(id)?.item ?? []),
    units: focus === null ? [{ unit, roles: [] }] : unitsOf(structure, department, { dutyIds, itemIds, focus }),
  };
}

interface Members {
  readonly dutyIds: readonly DutyId[];
  readonly itemIds: readonly ItemId[];
  readonly focus: NonNullable<ChainFocus>;
}

function unitsOf(
  { baseline }: Structure,
  department: DepartmentStructure,
  { dutyIds, itemIds }: Members,
): readonly ChainUnit[] {
  const supervisors = supervisorsOf(baseline, department);
  return department.units.flatMap((unit) => {
    const roles: ChainRole[] = [];
    if (dutyIds.some((id) => unit.dutyIds.includes(id))) roles.push('leads');
    if (dutyIds.some((id) => unit.assists?.includes(id))) roles.push('assists');
    if (itemIds.some((id) => unit.itemIds.includes(id))) roles.push('handling');
    if (itemIds.some((id) => supervisors.get(id) === unit)) roles.push('supervising');
    return roles.length > 0 ? [{ unit, roles }] : [];
  });
}

/**
 * Which duty an item carries out: one of the same former division whose object its name holds; where none is named so, all
 * duties of that division. No record says it, so nothing is claimed beyond the division.
 */
function linksOf({ baseline }: Structure, department: DepartmentStructure) {
  const before = baseline.departments.get(department.id);
  const dutiesOfDivision = new Map<DivisionId, readonly Duty[]>(
    before?.divisions.map(({ id, duties }) => [id, duties]),
  );
  const dutiesOf = (id: ItemId): readonly DutyId[] => {
    const item = baseline.items.get(id)?.item;
    const duties = item ? (dutiesOfDivision.get(item.handlerId) ?? []) : [];
    const named = duties.filter((duty) => mattersOfDuty(duty).some(({ object }) => touches(item?.name ?? '', object)));
    return (named.length > 0 ? named : duties).map((duty) => duty.id);
  };
  const ended = new Set(
    department.itemStates?.filter(({ status }) => status === '取消' || status === '下放').map(({ itemId }) => itemId),
  );
  const itemsOf = (id: DutyId): readonly ItemId[] =>
    (before?.items ?? [])
      .filter((item) => !ended.has(item.id) && dutiesOf(item.id).includes(id))
      .map((item) => item.id);
  return { dutiesOf, itemsOf };
}

/** The last characters of an object tell most: 建设工程质量 is 质量 in 工程质量监督检查. */
function touches(name: string, object: string): boolean {
  const letters = [...object];
  return letters.length >= 2 && name.includes(letters.slice(-4).join(''));
}
