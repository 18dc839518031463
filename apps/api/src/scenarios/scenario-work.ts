import { ownWork } from '@dachushi/domain/scenarios/own-steps.ts';
import type { OwnWork } from '@dachushi/domain/scenarios/own-steps.ts';
import type { ScenarioEntry } from '@dachushi/domain/scenarios/own-step.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { PlanLogRow } from '../database/tables.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { CommandStore } from '../plans/command-store.ts';
import { commandOfRow } from '../plans/log-entry.ts';
import type { PlanState, PlanStates } from '../plans/plan-states.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import { undoInForce } from '../plans/undo-in-force.ts';
import type { ScenarioStore } from './scenario-store.ts';

/** Instead of an update: a waiting step that was dropped while there was nothing to update. */
export const AT_ANY_TIME = 0;

export interface WorkOptions {
  readonly states: PlanStates;
  readonly commands: CommandStore;
  readonly scenarios: ScenarioStore;
}

/** A scenario and its parent as both stand, and what the one adds to the other. */
export interface Family {
  readonly scenario: PlanState;
  readonly parent: PlanState;
  readonly forkSeq: number;
  readonly work: OwnWork;
  /** The parent where the scenario stands on it, and its entries since. */
  readonly parentBase: Structure;
  readonly parentSince: readonly ScenarioEntry[];
}

/** @throws HttpProblem `plan_unknown`; `no_parent` where the plan is no scenario, or its parent is not here. */
export function familyOf({ states, commands, scenarios }: WorkOptions, planId: string): Family {
  const scenario = requirePlan(states, planId);
  const { parent_plan_id: parentId, fork_seq: forkSeq, head_seq: head } = scenario.plan;
  const parent = parentId === null ? undefined : states.find(parentId);
  if (!parent || forkSeq === null) throw new HttpProblem('no_parent', { planId });
  const dropped = scenarios.dropped(planId);
  const stillThere = (seq: number) => undoInForce((at) => commands.undoersOf(parent.plan.id, at), seq) === null;
  const work = ownWork(
    {
      forkSeq,
      entries: entriesAfter(commands, planId, forkSeq),
      adoptions: scenarios.adoptions(planId).filter(({ parentSeq }) => stillThere(parentSeq)),
      dropped,
      structureAt: (seq) => states.structureAt(scenario, seq),
      parentAt: (seq) => states.structureAt(parent, seq),
    },
    head,
  );
  const waiting = work.waiting.filter(({ seq }) => dropped.get(AT_ANY_TIME)?.has(seq) !== true);
  return {
    scenario,
    parent,
    forkSeq,
    work: { ...work, waiting },
    parentBase: states.structureAt(parent, work.parentSeq),
    parentSince: entriesAfter(commands, parent.plan.id, work.parentSeq),
  };
}

const PAGE = 1_000;

/** Every entry after `seq`, ascending. */
function entriesAfter(commands: CommandStore, planId: string, seq: number): readonly ScenarioEntry[] {
  const entries: ScenarioEntry[] = [];
  for (let after = seq; ;) {
    const rows = commands.rowsAfter(planId, after, PAGE);
    entries.push(...rows.map(entryOf));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return entries;
    after = last.seq;
  }
}

function entryOf(row: PlanLogRow): ScenarioEntry {
  return { seq: row.seq, command: commandOfRow(row), actor: row.actor_id, time: row.server_time };
}
