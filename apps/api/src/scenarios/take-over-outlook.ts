import { assess } from '@dachushi/domain/assess.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { TakeOver } from '@dachushi/domain/protocol/scenario-answers.ts';
import type { OwnStep } from '@dachushi/domain/scenarios/own-step.ts';
import { singlesOf, updateTitle } from '@dachushi/domain/scenarios/own-steps.ts';
import { replaySteps } from '@dachushi/domain/scenarios/replay-steps.ts';
import { adoptionCommands, LARGEST_GROUP, wayTo } from '@dachushi/domain/scenarios/take-over.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Assessments } from '../plans/assessments.ts';
import type { PlanState } from '../plans/plan-states.ts';
import { compared } from './compare-plans.ts';
import { familyOf } from './scenario-work.ts';
import type { Family, WorkOptions } from './scenario-work.ts';
import { stepConflicts, stepOutline } from './step-conflicts.ts';

export interface OutlookOptions extends WorkOptions {
  readonly assessments: Assessments;
}

export interface OutlookQuestion {
  readonly planId: string;
  /** From the parent into the scenario, or the other way. */
  readonly way: 'update' | 'adopt';
  /** Steps given up by an update. */
  readonly drop: readonly number[];
}

/** One entry to be written, and what is told of it. */
export interface Prepared {
  readonly outlook: TakeOver;
  readonly target: PlanState;
  readonly group: Command & { readonly type: 'group' };
}

/** What taking over would do to both plans as they stand. Changes nothing. @throws HttpProblem `plan_unknown`, `no_parent`, `group_too_large`. */
export function prepareTakeOver(options: OutlookOptions, { planId, way, drop }: OutlookQuestion): Prepared {
  const family = familyOf(options, planId);
  return way === 'update' ? preparedUpdate(options, family, new Set(drop)) : preparedAdoption(options, family);
}

function preparedUpdate(options: OutlookOptions, family: Family, drop: ReadonlySet<number>): Prepared {
  const { scenario, parent, work, parentBase, parentSince } = family;
  const tried = [...work.steps, ...work.waiting].filter(({ seq }) => !drop.has(seq));
  const replayed = replaySteps(parent.structure, tried);
  const way = wayTo({
    now: scenario.structure,
    wanted: replayed.structure,
    back: { from: parentBase, steps: work.steps },
    over: parentSince.flatMap((entry) => singlesOf(entry.command)),
    forth: replayed.kept,
  });
  if (way === null) throw new HttpProblem('group_too_large', { most: LARGEST_GROUP });
  const group = groupOf(updateTitle(parent.plan.head_seq), way);
  return prepare(options, family, { group, tried: [...work.steps, ...work.waiting], wanted: replayed.structure });
}

function preparedAdoption(options: OutlookOptions, family: Family): Prepared {
  const { scenario, parent, work } = family;
  const replayed = replaySteps(parent.structure, work.steps);
  const commands = adoptionCommands(parent.structure, replayed.structure, replayed.kept);
  if (commands === null) throw new HttpProblem('group_too_large', { most: LARGEST_GROUP });
  const group = groupOf(`adopt-scenario ${scenario.plan.title}`.slice(0, LONGEST_TITLE), commands);
  return prepare(options, family, { group, tried: work.steps, wanted: replayed.structure, intoParent: true });
}

const LONGEST_TITLE = 200;

function groupOf(title: string, commands: readonly Command[]): Prepared['group'] {
  return command('group', { title, commands }) as Prepared['group']; // the constructor pairs type and payload
}

interface Plan {
  readonly group: Prepared['group'];
  readonly tried: readonly OwnStep[];
  readonly wanted: Structure;
  readonly intoParent?: true;
}

function prepare(options: OutlookOptions, family: Family, { group, tried, wanted, intoParent }: Plan): Prepared {
  const { scenario, parent, forkSeq, work, parentBase, parentSince } = family;
  const target = intoParent ? parent : scenario;
  const conflicts = stepConflicts({
    tried,
    replayed: replaySteps(parent.structure, tried),
    parentBase,
    parentNow: parent.structure,
    since: parentSince,
  });
  return {
    target,
    group,
    outlook: {
      plan: named(scenario),
      parent: named(parent),
      forkSeq,
      parentSeq: work.parentSeq,
      behind: parent.plan.head_seq - work.parentSeq,
      steps: work.steps.map(stepOutline),
      waiting: work.waiting.map(stepOutline),
      conflicts,
      commands: group.payload.commands.length,
      change: changeOf(options, target, wanted),
      seq: null,
    },
  };
}

function named({ plan }: PlanState): TakeOver['plan'] {
  return { id: plan.id, title: plan.title, headSeq: plan.head_seq };
}

/** The plan that changes, as it stands and as it would stand. */
function changeOf({ assessments }: OutlookOptions, { plan, structure }: PlanState, wanted: Structure) {
  const assessment = assessments.of(plan.id, structure);
  const about = { id: plan.id, title: plan.title };
  return compared(plan.baseline_id, [
    { ...about, seq: plan.head_seq, structure, assessment },
    { ...about, seq: plan.head_seq + 1, structure: wanted, assessment: assess(wanted, assessment) },
  ]);
}
