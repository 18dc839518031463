import type { RequestHandler } from 'express';
import type { BaselineLibrary } from '../baselines/baseline-library.ts';
import type { PlanLogRow } from '../database/tables.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { parameter } from '../http/routes.ts';
import type { RemarkStore } from '../remarks/remark-store.ts';
import type { VersionStore } from '../versions/version-store.ts';
import type { CommandStore } from './command-store.ts';
import { writePlanFile } from './plan-file.ts';
import type { PlanState, PlanStates } from './plan-states.ts';
import { requirePlan } from './requested-plan.ts';

export interface PlanFileRoutes {
  readonly states: PlanStates;
  readonly commands: CommandStore;
  readonly baselines: BaselineLibrary;
  readonly remarks: RemarkStore;
  readonly versions: VersionStore;
}

const PAGE = 1_000;

/** The whole plan as one file that another machine can open. */
export function sendPlanFile(routes: PlanFileRoutes): RequestHandler {
  return (request, response) => {
    const state = requirePlan(routes.states, parameter(request, 'planId'));
    response.attachment(`${state.plan.title}.json`).type('application/json');
    response.send(planFileText(routes, state));
  };
}

/** The plan as it stands, with everything that is kept beside its log. */
export function planFileText(
  { commands, baselines, remarks, versions }: Omit<PlanFileRoutes, 'states'>,
  { plan, structure }: PlanState,
): string {
  const baseline = baselines.find(plan.baseline_id);
  if (!baseline) throw new HttpProblem('baseline_unknown', { baselineId: plan.baseline_id });
  const content = { content: baseline.indexed.baseline, hash: baseline.row.content_hash };
  const rows = allRows(commands, plan.id);
  const beside = { remarks: remarks.acts(plan.id), versions: versions.list(plan.id) };
  return JSON.stringify(writePlanFile({ plan, baseline: content, rows, structure, ...beside }));
}

function allRows(commands: CommandStore, planId: string): readonly PlanLogRow[] {
  const rows: PlanLogRow[] = [];
  for (;;) {
    const page = commands.rowsAfter(planId, rows.at(-1)?.seq ?? 0, PAGE);
    if (page.length === 0) return rows;
    rows.push(...page);
  }
}
