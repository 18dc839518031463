import type { Item } from '@dachushi/domain/division.ts';
import { supervisorsOf } from '@dachushi/domain/holders.ts';
import type { DepartmentId, ItemId, UnitId } from '@dachushi/domain/ids.ts';
import { isEnded } from '@dachushi/domain/item-state.ts';
import type { ItemState, ItemStatus, ItemTerms } from '@dachushi/domain/item-state.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';

interface Holder {
  readonly id: UnitId;
  readonly name: string;
}

/** One 事项 with who handled and supervised it before and does now, and what the plan promises. */
export interface ItemRow {
  readonly key: ItemId;
  readonly departmentId: DepartmentId;
  readonly departmentName: string;
  readonly item: Item;
  readonly handlerBefore: string;
  readonly supervisorBefore: string;
  /** Null once it has ended. */
  readonly handler: Holder | null;
  readonly supervisor: Holder | null;
  readonly terms: ItemTerms;
  /** As the plan sets it; undefined: as in the baseline. */
  readonly status: ItemStatus | undefined;
  readonly documentNo: string;
  /** What is wrong with it: an approval nobody supervises, or supervised by the unit that grants it. */
  readonly gap: 'unsupervised' | 'self-supervised' | null;
  readonly ended: boolean;
}

/** Every item of one department, or of all, in official order. */
export function itemRows(structure: Structure, only: DepartmentId | null): readonly ItemRow[] {
  return [...structure.departments.values()]
    .filter(({ id }) => only === null || id === only)
    .flatMap((department) => departmentRows(structure, department));
}

function departmentRows({ baseline }: Structure, department: DepartmentStructure): readonly ItemRow[] {
  const before = baseline.departments.get(department.id);
  if (!before || before.items.length === 0) return [];
  const handlers = new Map(department.units.flatMap((unit) => unit.itemIds.map((id) => [id, unit] as const)));
  const supervisors = supervisorsOf(baseline, department);
  const states = new Map((department.itemStates ?? []).map((state) => [state.itemId, state]));
  const nameOf = (id: Item['handlerId'] | null) =>
    id === null ? '' : (baseline.divisions.get(id)?.division.name ?? '');
  return before.items.map((item) => {
    const state: ItemState | undefined = states.get(item.id);
    const [handler, supervisor] = [handlers.get(item.id), supervisors.get(item.id)];
    return {
      key: item.id,
      departmentId: department.id,
      departmentName: before.name,
      item,
      handlerBefore: nameOf(item.handlerId),
      supervisorBefore: nameOf(item.supervisorId),
      handler: holder(handler),
      supervisor: holder(supervisor),
      terms: state?.terms ?? {},
      status: state?.status,
      documentNo: state?.documentNo ?? '',
      gap: gapOf(item, handler, supervisor),
      ended: state?.status !== undefined && isEnded(state.status),
    };
  });
}

function holder(unit: Unit | undefined): Holder | null {
  return unit ? { id: unit.id, name: unit.name } : null;
}

function gapOf(item: Item, handler: Unit | undefined, supervisor: Unit | undefined): ItemRow['gap'] {
  if (item.nature !== '审批' || !handler) return null;
  if (!supervisor) return 'unsupervised';
  return supervisor === handler ? 'self-supervised' : null;
}

export type NatureFilter = 'all' | '审批' | '监管';
export const GAP_FILTERS = ['unsupervised', 'self-supervised', 'ended'] as const;
export type GapFilter = (typeof GAP_FILTERS)[number];

export interface ItemFilter {
  readonly nature: NatureFilter;
  /** '' for all. */
  readonly unitId: UnitId | '';
  readonly gap: GapFilter | null;
}

export const NO_FILTER: ItemFilter = { nature: 'all', unitId: '', gap: null };

export function passesFilter(row: ItemRow, { nature, unitId, gap }: ItemFilter): boolean {
  if (nature !== 'all' && row.item.nature !== nature) return false;
  if (unitId !== '' && row.handler?.id !== unitId && row.supervisor?.id !== unitId) return false;
  return gap === null || hasGap(row, gap);
}

export function hasGap(row: ItemRow, gap: GapFilter): boolean {
  return gap === 'ended' ? row.ended : row.gap === gap;
}
