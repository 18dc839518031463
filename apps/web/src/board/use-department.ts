import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { usePlan } from '../plan/plan-context.tsx';

const places = new WeakMap<IndexedBaseline, ReadonlyMap<DepartmentId, number>>();

export function useDepartmentName(departmentId: DepartmentId): string {
  return usePlan((plan) => plan.structure.baseline.departments.get(departmentId)?.name ?? '');
}

/** 1 for the first in official order. */
export function useDepartmentPlace(departmentId: DepartmentId): number {
  return usePlan((plan) => placesOf(plan.structure.baseline).get(departmentId) ?? 0);
}

function placesOf(baseline: IndexedBaseline): ReadonlyMap<DepartmentId, number> {
  let known = places.get(baseline);
  if (!known) {
    known = new Map(baseline.baseline.departments.map(({ id }, at) => [id, at + 1]));
    places.set(baseline, known);
  }
  return known;
}
