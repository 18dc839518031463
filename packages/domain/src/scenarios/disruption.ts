import { totalEstablishment } from '../establishment.ts';
import type { DepartmentId, DivisionId } from '../ids.ts';
import { isEnded } from '../item-state.ts';
import type { DepartmentStructure, Structure } from '../structure.ts';
import { initialOf } from './initial-of.ts';
import { standingsOf } from './standing.ts';
import type { Standings } from './standing.ts';

/**
 * 变动面: what a structure disturbs, counted against the baseline alone, so that the way it came about does not matter.
 * A division is *regrouped* when its unit holds any other division, live or abolished, or is a new one.
 */
export interface Disruption {
  /** 涉及编制, 名: baseline 编制, all kinds together, of the regrouped divisions. */
  readonly people: number;
  /** 转隶编制, 名: that of the divisions which went into another's unit, into a new one, or ended. */
  readonly peopleMoving: number;
  /** 涉及处室, 个: divisions that do not stand as 不变. */
  readonly divisions: number;
  /** 划转职责, 项: duties held elsewhere than in the unit their own division stays in. */
  readonly duties: number;
  /** 划转事项, 项: the same of items, by who handles them. */
  readonly items: number;
  /** 结束职责和事项, 项: lapsed duties, and items cancelled or handed down. */
  readonly ended: number;
  /** 腾出正职, 个: chiefs the baseline seats and the plan does not, department by department; one that seats more has none. */
  readonly chiefsFreed: number;
}

export const NO_DISRUPTION: Disruption = {
  people: 0,
  peopleMoving: 0,
  divisions: 0,
  duties: 0,
  items: 0,
  ended: 0,
  chiefsFreed: 0,
};

/** Of each department, in official order; a division is counted in the department it comes from. */
export function disruptionByDepartment(
  structure: Structure,
  standings: Standings = standingsOf(structure),
): ReadonlyMap<DepartmentId, Disruption> {
  return new Map(
    [...structure.departments.values()].map((department) => [
      department.id,
      ofDepartment(structure, department, standings),
    ]),
  );
}

/** Of the whole plan. */
export function disruptionOf(structure: Structure, standings: Standings = standingsOf(structure)): Disruption {
  return [...disruptionByDepartment(structure, standings).values()].reduce(add, NO_DISRUPTION);
}

function add(a: Disruption, b: Disruption): Disruption {
  return {
    people: a.people + b.people,
    peopleMoving: a.peopleMoving + b.peopleMoving,
    divisions: a.divisions + b.divisions,
    duties: a.duties + b.duties,
    items: a.items + b.items,
    ended: a.ended + b.ended,
    chiefsFreed: a.chiefsFreed + b.chiefsFreed,
  };
}

function ofDepartment(structure: Structure, department: DepartmentStructure, { divisions }: Standings): Disruption {
  const sum = { ...NO_DISRUPTION };
  const before = structure.baseline.departments.get(department.id);
  let chiefsBefore = 0;
  for (const { id, establishment, posts } of before?.divisions ?? []) {
    chiefsBefore += posts.chief;
    const standing = divisions.get(id)?.standing;
    if (!standing || standing.mark === '不变') continue;
    const { mark, withIds } = standing;
    const places = totalEstablishment(establishment);
    const leaves = mark === '移入' || mark === '撤销';
    sum.divisions += 1;
    if (leaves || withIds.length > 0) sum.people += places;
    if (leaves) sum.peopleMoving += places;
  }
  const moved = movedHoldings(structure, department, divisions);
  const lapsed = department.lapsedDuties?.length ?? 0;
  const ended = department.itemStates?.filter(({ status }) => status !== undefined && isEnded(status)).length ?? 0;
  const seated = department.units.reduce((chiefs, { posts }) => chiefs + posts.chief, 0);
  return { ...sum, ...moved, ended: lapsed + ended, chiefsFreed: Math.max(0, chiefsBefore - seated) };
}

/** Duties and items of this department's units that are not where their own division has stayed. */
function movedHoldings(
  { baseline }: Structure,
  { units }: DepartmentStructure,
  divisions: Standings['divisions'],
): { readonly duties: number; readonly items: number } {
  const initial = initialOf(baseline);
  const stays = (id: DivisionId, unitId: string): boolean => {
    const standing = divisions.get(id)?.standing;
    return standing?.unitId === unitId && standing.mark !== '移入' && standing.mark !== '撤销' && initial.has(id);
  };
  let [duties, items] = [0, 0];
  for (const { id, dutyIds, itemIds } of units) {
    for (const dutyId of dutyIds) {
      const home = baseline.duties.get(dutyId)?.divisionId;
      if (home !== undefined && !stays(home, id)) duties += 1;
    }
    for (const itemId of itemIds) {
      const home = baseline.items.get(itemId)?.item.handlerId;
      if (home !== undefined && !stays(home, id)) items += 1;
    }
  }
  return { duties, items };
}
