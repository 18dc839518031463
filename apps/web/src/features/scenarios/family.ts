import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';

/** A plan in the tree of those that come from one another. */
export interface FamilyMember {
  readonly plan: PlanSummary;
  /** 0 for a plan without a parent here. */
  readonly depth: number;
}

/** How many are shown before anybody has chosen. */
const FIRST_SHOWN = 4;
export const MOST_SHOWN = 8;

/**
 * Everybody who descends from the same plan as this one, parents before children, siblings in the order they were made; then
 * the other plans on the same baseline, which can be compared too.
 */
export function familyOf(
  plans: readonly PlanSummary[],
  planId: string,
): { readonly family: readonly FamilyMember[]; readonly others: readonly FamilyMember[] } {
  const own = plans.find(({ id }) => id === planId);
  if (!own) return { family: [], others: [] };
  const comparable = plans.filter(({ baselineId }) => baselineId === own.baselineId);
  const known = new Map(comparable.map((plan) => [plan.id, plan]));
  const root = rootOf(known, own);
  const family = descent(comparable, root, 0);
  const inFamily = new Set(family.map(({ plan }) => plan.id));
  const strangers = comparable.filter((plan) => !inFamily.has(plan.id) && !parentIn(known, plan));
  return { family, others: inOrder(strangers).flatMap((plan) => descent(comparable, plan, 0)) };
}

/** Before anybody has chosen: this plan and its next of kin, in the order of the tree. */
export function firstChosen(family: readonly FamilyMember[], planId: string): readonly string[] {
  const own = family.find(({ plan }) => plan.id === planId)?.plan;
  if (!own) return [];
  const near = (plan: PlanSummary): number => {
    if (plan.id === planId) return 0;
    if (plan.id === own.parent?.planId) return 1;
    if (plan.parent?.planId === planId) return 2;
    return plan.parent !== undefined && plan.parent.planId === own.parent?.planId ? 3 : 4;
  };
  const nearest = [...family].sort((a, b) => near(a.plan) - near(b.plan)).slice(0, FIRST_SHOWN);
  const chosen = new Set(nearest.map(({ plan }) => plan.id));
  return family.map(({ plan }) => plan.id).filter((id) => chosen.has(id));
}

/** Children stand right under their parents; a child whose parent is not listed stands by itself. */
export function asTree(plans: readonly PlanSummary[]): readonly FamilyMember[] {
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  return plans.filter((plan) => !parentIn(known, plan)).flatMap((plan) => descent(plans, plan, 0));
}

function parentIn(known: ReadonlyMap<string, PlanSummary>, plan: PlanSummary): PlanSummary | undefined {
  return plan.parent && known.get(plan.parent.planId);
}

function rootOf(known: ReadonlyMap<string, PlanSummary>, plan: PlanSummary): PlanSummary {
  let root = plan;
  for (let parent = parentIn(known, root); parent; parent = parentIn(known, root)) root = parent;
  return root;
}

function descent(plans: readonly PlanSummary[], plan: PlanSummary, depth: number): readonly FamilyMember[] {
  const children = inOrder(plans.filter(({ parent }) => parent?.planId === plan.id));
  return [{ plan, depth }, ...children.flatMap((child) => descent(plans, child, depth + 1))];
}

function inOrder(plans: readonly PlanSummary[]): readonly PlanSummary[] {
  return [...plans].sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}
