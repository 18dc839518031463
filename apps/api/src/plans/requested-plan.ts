import type { Structure } from '@dachushi/domain/structure.ts';
import type { Request } from 'express';
import type { PlanRow } from '../database/tables.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { parameter } from '../http/routes.ts';
import { validQuery } from '../http/validate.ts';
import { AT_QUERY } from './plan-schema.ts';
import type { PlanState, PlanStates } from './plan-states.ts';

/** @throws HttpProblem `plan_unknown`. */
export function requirePlan(states: PlanStates, planId: string): PlanState {
  const state = states.find(planId);
  if (!state) throw new HttpProblem('plan_unknown', { planId });
  return state;
}

export interface Version {
  readonly plan: PlanRow;
  readonly seq: number;
  readonly structure: Structure;
}

/** The plan of the address as it stood at `?at=`, or as it stands. @throws HttpProblem `plan_unknown`, `seq_unknown`. */
export function askedVersion(request: Request, states: PlanStates): Version {
  return versionAt(request, states, validQuery(request, AT_QUERY).at);
}

/** The same for routes that read `at` together with other questions. */
export function versionAt(request: Request, states: PlanStates, at: number | undefined): Version {
  const state = requirePlan(states, parameter(request, 'planId'));
  const seq = at ?? state.plan.head_seq;
  if (seq > state.plan.head_seq) throw new HttpProblem('seq_unknown', { at: seq, headSeq: state.plan.head_seq });
  return { plan: state.plan, seq, structure: states.structureAt(state, seq) };
}
