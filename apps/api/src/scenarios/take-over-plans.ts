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
import type { WriteQueue } from '../database/write-queue.ts';
import type { IdSource } from '../id-source.ts';
import type { AppendCommands } from '../plans/append-commands.ts';
import type { Assessments } from '../plans/assessments.ts';
import type { PlanState } from '../plans/plan-states.ts';
import { compared } from './compare-plans.ts';
import { AT_ANY_TIME, familyOf } from './scenario-work.ts';
import type { Family, WorkOptions } from './scenario-work.ts';
import { stepConflicts, stepOutline } from './step-conflicts.ts';

export interface TakeOverOptions extends WorkOptions {
  readonly assessments: Assessments;
  readonly appendCommands: AppendCommands;
  readonly writes: WriteQueue;
  readonly ids: IdSource;
}

/** Where both plans stood when the planner looked, and who decided; null for a dry run. */
export interface Decision {
  readonly headSeq: number;
  readonly parentSeq: number;
  readonly actor: string;
}

/** One entry to be written, and what is told of it. */
interface Prepared {
  readonly outlook: TakeOver;
  readonly target: PlanState;
  readonly group: Command & { readonly type: 'group' };
}

/** 从上级更新: own steps done again on the parent's head, as one entry of the scenario. `drop` are steps given up for good. */
export async function updateFromParent(
  options: TakeOverOptions,
  planId: string,
  asked: { readonly drop: readonly number[]; readonly decision: Decision | null },
): Promise<TakeOver> {
  const family = familyOf(options, planId);
  const prepared = preparedUpdate(options, family, new Set(asked.drop));
  if (asked.decision === null) return prepared.outlook;
  refuseMovedOn(family, asked.decision);
  if (prepared.outlook.commands === 0) return dropWaiting(options, family, asked.drop);
  return write(options, prepared, asked.decision, (seq) => {
    for (const step of new Set(asked.drop)) options.scenarios.insertDropped(planId, seq, step);
  });
}

/** 采纳到上级: own steps done again on the parent's head, as one entry of the parent. Refused while one of them does not fit. */
export async function adoptIntoParent(
  options: TakeOverOptions,
  planId: string,
  decision: Decision | null,
): Promise<TakeOver> {
  const family = familyOf(options, planId);
  const prepared = preparedAdoption(options, family);
  if (decision === null) return prepared.outlook;
  refuseMovedOn(family, decision);
  const refused = prepared.outlook.conflicts.filter(({ kind }) => kind === 'refused').length;
  if (refused > 0) throw new HttpProblem('scenario_conflicts', { count: refused });
  if (prepared.outlook.commands === 0) throw new HttpProblem('nothing_new');
  return write(options, prepared, decision, (parentSeq) =>
    options.scenarios.insertAdoption(planId, { seq: family.scenario.plan.head_seq, parentSeq }),
  );
}

/** Nothing to write into the log; steps that wait can be given up all the same. */
async function dropWaiting(options: TakeOverOptions, family: Family, drop: readonly number[]): Promise<TakeOver> {
  const { id: planId } = family.scenario.plan;
  const waiting = new Set(family.work.waiting.map(({ seq }) => seq));
  const given = new Set(drop.filter((seq) => waiting.has(seq)));
  if (given.size === 0) throw new HttpProblem('nothing_new');
  await options.writes.write(() => {
    for (const step of given) options.scenarios.insertDropped(planId, AT_ANY_TIME, step);
  });
  return preparedUpdate(options, familyOf(options, planId), new Set()).outlook;
}

function preparedUpdate(options: TakeOverOptions, family: Family, drop: ReadonlySet<number>): Prepared {
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

function preparedAdoption(options: TakeOverOptions, family: Family): Prepared {
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

function prepare(options: TakeOverOptions, family: Family, { group, tried, wanted, intoParent }: Plan): Prepared {
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
function changeOf({ assessments }: TakeOverOptions, { plan, structure }: PlanState, wanted: Structure) {
  const assessment = assessments.of(plan.id, structure);
  const about = { id: plan.id, title: plan.title };
  return compared(plan.baseline_id, [
    { ...about, seq: plan.head_seq, structure, assessment },
    { ...about, seq: plan.head_seq + 1, structure: wanted, assessment: assess(wanted, assessment) },
  ]);
}

/** Nobody decides on what they have not seen. */
function refuseMovedOn({ scenario, parent }: Family, { headSeq, parentSeq }: Decision): void {
  if (scenario.plan.head_seq !== headSeq || parent.plan.head_seq !== parentSeq) throw movedOn(scenario, parent);
}

function movedOn(scenario: PlanState, parent: PlanState): HttpProblem {
  return new HttpProblem('plan_moved_on', { headSeq: scenario.plan.head_seq, parentSeq: parent.plan.head_seq });
}

/** Through the ordinary write path: checked there once more, durable before it is told, published to every window. */
async function write(
  { appendCommands, ids }: TakeOverOptions,
  { target, group, outlook }: Prepared,
  { actor }: Decision,
  along: (seq: number) => void,
): Promise<TakeOver> {
  const { id: planId, head_seq: head } = target.plan;
  const commandId = ids.next('c');
  const batch = { clientId: ids.next('w'), commands: [{ ...group, n: 1, commandId }] };
  const request = { planId, actor, batch, onlyAt: head, along: () => along(head + 1) };
  const { outcomes } = await appendCommands.append(request);
  const [outcome] = outcomes;
  if (outcome?.status !== 'accepted') throw new HttpProblem('internal');
  return { ...outlook, seq: outcome.seq };
}
