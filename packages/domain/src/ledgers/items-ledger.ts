import type { IndexedBaseline } from '../baseline.ts';
import type { Department } from '../division.ts';
import { supervisorsOf } from '../holders.ts';
import { isEnded } from '../item-state.ts';
import type { ItemId } from '../ids.ts';
import type { DepartmentStructure, Unit } from '../structure.ts';

/** What one unit handles. */
export interface UnitItems {
  readonly approvals: number;
  readonly supervisions: number;
}

/** 事项台账 of one department: counts in 项, units in 个. */
export interface ItemsLedger {
  readonly approvals: { readonly before: number; readonly after: number };
  readonly supervisions: { readonly before: number; readonly after: number };
  /** 承担审批职能的处室 (审批分散度): divisions before, units after. */
  readonly approvalUnits: { readonly before: number; readonly after: number };
  /** Divisions and units that both approve and supervise. */
  readonly mixedUnits: { readonly before: number; readonly after: number };
  /** Approvals nobody supervises. */
  readonly unsupervised: { readonly before: number; readonly after: number };
  /** Approvals supervised by the very unit that grants them. */
  readonly selfSupervised: { readonly before: number; readonly after: number };
  readonly ended: number;
}

/** The same looked at once: the ledger and what rules need to know of single items and units. */
export interface ItemFacts {
  readonly ledger: ItemsLedger;
  readonly ofUnit: ReadonlyMap<Unit, UnitItems>;
  readonly supervisors: ReadonlyMap<ItemId, Unit>;
}

const NONE: UnitItems = { approvals: 0, supervisions: 0 };

/** One department's items as they stand in the baseline and in the plan. */
export function itemFacts(baseline: IndexedBaseline, before: Department, department: DepartmentStructure): ItemFacts {
  const supervisors = supervisorsOf(baseline, department);
  const ofUnit = new Map<Unit, UnitItems>();
  let [unsupervised, selfSupervised] = [0, 0];
  for (const unit of department.units) {
    if (unit.itemIds.length === 0) continue;
    let approvals = 0;
    for (const id of unit.itemIds) {
      if (baseline.items.get(id)?.item.nature !== '审批') continue;
      approvals += 1;
      const supervisor = supervisors.get(id);
      if (supervisor === undefined) unsupervised += 1;
      if (supervisor === unit) selfSupervised += 1;
    }
    ofUnit.set(unit, { approvals, supervisions: unit.itemIds.length - approvals });
  }
  const was = beforeOf(before);
  const now = countOf(ofUnit.values());
  const ended = department.itemStates?.filter(({ status }) => status !== undefined && isEnded(status)).length ?? 0;
  return {
    ofUnit,
    supervisors,
    ledger: {
      approvals: { before: was.approvals, after: now.approvals },
      supervisions: { before: was.supervisions, after: now.supervisions },
      approvalUnits: { before: was.approvalUnits, after: now.approvalUnits },
      mixedUnits: { before: was.mixedUnits, after: now.mixedUnits },
      unsupervised: { before: was.unsupervised, after: unsupervised },
      selfSupervised: { before: was.selfSupervised, after: selfSupervised },
      ended,
    },
  };
}

type Before = ReturnType<typeof countOf> & { readonly unsupervised: number; readonly selfSupervised: number };

/** A baseline never changes, so its own figures are worked out once. */
const known = new WeakMap<Department, Before>();

function beforeOf(department: Department): Before {
  const found = known.get(department);
  if (found) return found;
  const handlers = new Map<string, { approvals: number; supervisions: number }>();
  let [unsupervised, selfSupervised] = [0, 0];
  for (const { nature, handlerId, supervisorId } of department.items) {
    const counts = handlers.get(handlerId) ?? { ...NONE };
    if (nature === '审批') {
      counts.approvals += 1;
      if (supervisorId === null) unsupervised += 1;
      if (supervisorId === handlerId) selfSupervised += 1;
    } else counts.supervisions += 1;
    handlers.set(handlerId, counts);
  }
  const before = { ...countOf(handlers.values()), unsupervised, selfSupervised };
  known.set(department, before);
  return before;
}

function countOf(holders: Iterable<UnitItems>) {
  const sum = { approvals: 0, supervisions: 0, approvalUnits: 0, mixedUnits: 0 };
  for (const { approvals, supervisions } of holders) {
    sum.approvals += approvals;
    sum.supervisions += supervisions;
    if (approvals > 0) sum.approvalUnits += 1;
    if (approvals > 0 && supervisions > 0) sum.mixedUnits += 1;
  }
  return sum;
}
