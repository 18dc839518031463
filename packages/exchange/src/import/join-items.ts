import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Department, Item } from '@dachushi/domain/division.ts';
import type { DivisionId, ItemId } from '@dachushi/domain/ids.ts';
import type { ImportedItem } from '@dachushi/domain/protocol/import-messages.ts';
import { IdSource } from './build-baseline.ts';
import type { ProblemList } from './table/problem-list.ts';

/**
 * Puts the items of a list to the divisions that handle them. The list replaces the items of its kind (审批, 监管) in the
 * departments that it names; everything else of the baseline stays. What fits nowhere is reported as an error.
 */
export function joinItems(baseline: Baseline, items: readonly ImportedItem[], problems: ProblemList): Baseline {
  const byDepartment = new Map<string, ImportedItem[]>();
  for (const item of items) {
    const own = byDepartment.get(item.department);
    if (own) own.push(item);
    else byDepartment.set(item.department, [item]);
  }
  const names = new Set(baseline.departments.map(({ name }) => name));
  for (const [name, [first]] of byDepartment) {
    if (first && !names.has(name))
      problems.error('missing-department', first, { department: name, reason: 'not-in-baseline' });
  }
  const ids = new IdSource();
  const kept = (department: Department) => keptItems(department, byDepartment.get(department.name) ?? []);
  for (const item of baseline.departments.flatMap(kept)) ids.take(item.id, item.id);
  for (const item of items) ids.reserve(item.code ?? '');
  return {
    ...baseline,
    departments: baseline.departments.map((department) => {
      const own = byDepartment.get(department.name);
      if (!own) return department;
      return { ...department, items: [...kept(department), ...itemsOf({ department, own, ids, problems })] };
    }),
  };
}

function keptItems(department: Department, listed: readonly ImportedItem[]): readonly Item[] {
  const natures = new Set(listed.map(({ nature }) => nature));
  return department.items.filter((item) => !natures.has(item.nature));
}

interface Joining {
  readonly department: Department;
  readonly own: readonly ImportedItem[];
  readonly ids: IdSource;
  readonly problems: ProblemList;
}

function itemsOf({ department, own, ids, problems }: Joining): readonly Item[] {
  const divisions = new Map(department.divisions.map((division) => [division.name, division.id]));
  return own.flatMap((item, at) => {
    const handlerId = divisions.get(item.handler);
    const supervisorId = item.supervisor === null ? null : (divisions.get(item.supervisor) ?? null);
    const detail = { department: department.name, reason: 'not-in-baseline' };
    if (!handlerId) {
      problems.error('missing-division-name', item, { ...detail, division: item.handler });
      return [];
    }
    if (item.supervisor !== null && supervisorId === null) {
      problems.warn('supervision-missing', item, { detail: { ...detail, division: item.supervisor } });
    }
    return [
      itemOf(item, { id: ids.take(item.code ?? '', `${department.id}-i${at + 1}`) as ItemId, handlerId, supervisorId }),
    ];
  });
}

function itemOf(item: ImportedItem, ids: { id: ItemId; handlerId: DivisionId; supervisorId: DivisionId | null }): Item {
  const { nature, name, category, basis, documentsBefore: documents, steps, online } = item;
  const { legalDays: statutoryDays, promisedDays: days, preconditions, inHall, status } = item;
  return {
    ...ids,
    nature,
    name,
    ...(category === null ? {} : { category }),
    ...(basis === null ? {} : { basis }),
    ...(statutoryDays === null ? {} : { statutoryDays }),
    ...(days === null ? {} : { days }),
    ...(documents === null ? {} : { documents }),
    ...(steps === null ? {} : { steps }),
    ...(preconditions === null ? {} : { preconditions }),
    ...(online === null ? {} : { online }),
    ...(inHall === null ? {} : { inHall }),
    ...(status === null ? {} : { status }),
  };
}
