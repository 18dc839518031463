import type { TakeOver } from '@dachushi/domain/protocol/scenario-answers.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { IdSource } from '../id-source.ts';
import type { AppendCommands } from '../plans/append-commands.ts';
import { AT_ANY_TIME } from './scenario-work.ts';
import { prepareTakeOver } from './take-over-outlook.ts';
import type { OutlookOptions, OutlookQuestion, Prepared } from './take-over-outlook.ts';

export interface TakeOverOptions extends OutlookOptions {
  readonly appendCommands: AppendCommands;
  readonly writes: WriteQueue;
  readonly ids: IdSource;
}

/** What the planner had seen, and who decided. */
export interface Decision {
  readonly headSeq: number;
  readonly parentSeq: number;
  /** The conflicts that were read; with them the parent may have gone on, as long as they are still the same. */
  readonly conflicts?: readonly SeenConflict[];
  readonly actor: string;
}

export interface SeenConflict {
  readonly step: number;
  readonly kind: string;
  /** The parent's entry it was held against. */
  readonly parentStep: number | null;
}

/** 从上级更新: own steps done again on the parent's head, as one entry of the scenario. `drop` are steps given up for good. */
export async function updateFromParent(
  options: TakeOverOptions,
  planId: string,
  { drop, decision }: { readonly drop: readonly number[]; readonly decision: Decision },
): Promise<TakeOver> {
  const prepared = await decided(options, { planId, way: 'update', drop }, decision);
  if (prepared.outlook.commands === 0) return dropWaiting(options, prepared, drop);
  return write(options, prepared, decision, (seq) => {
    for (const step of new Set(drop)) options.scenarios.insertDropped(planId, seq, step);
  });
}

/** 采纳到上级: own steps done again on the parent's head, as one entry of the parent. Refused while one of them does not fit. */
export async function adoptIntoParent(options: TakeOverOptions, planId: string, decision: Decision): Promise<TakeOver> {
  const prepared = await decided(options, { planId, way: 'adopt', drop: [] }, decision);
  const { outlook } = prepared;
  const refused = outlook.conflicts.filter(({ kind }) => kind === 'refused').length;
  if (refused > 0) throw new HttpProblem('scenario_conflicts', { count: refused });
  if (outlook.commands === 0) throw new HttpProblem('nothing_new');
  return write(options, prepared, decision, (parentSeq) =>
    options.scenarios.insertAdoption(planId, { seq: outlook.plan.headSeq, parentSeq }),
  );
}

/**
 * Worked out behind everything that waited to be written and before anything that comes later: where many people write, whoever
 * has decided is not overtaken again and again.
 */
async function decided(options: TakeOverOptions, question: OutlookQuestion, decision: Decision): Promise<Prepared> {
  await options.writes.write(() => undefined);
  const prepared = prepareTakeOver(options, question);
  refuseMovedOn(prepared.outlook, decision);
  return prepared;
}

/** Nothing to write into the log; steps that wait can be given up all the same. */
async function dropWaiting(
  options: TakeOverOptions,
  { outlook }: Prepared,
  drop: readonly number[],
): Promise<TakeOver> {
  const { id: planId } = outlook.plan;
  const waiting = new Set(outlook.waiting.map(({ seq }) => seq));
  const given = new Set(drop.filter((seq) => waiting.has(seq)));
  if (given.size === 0) throw new HttpProblem('nothing_new');
  await options.writes.write(() => {
    for (const step of given) options.scenarios.insertDropped(planId, AT_ANY_TIME, step);
  });
  return prepareTakeOver(options, { planId, way: 'update', drop: [] }).outlook;
}

/** Nobody decides on what they have not seen: the scenario stands where it stood, and the parent says nothing new against it. */
function refuseMovedOn({ plan, parent, conflicts }: TakeOver, { headSeq, parentSeq, conflicts: seen }: Decision): void {
  const toldThen = seen?.map(({ step, kind, parentStep }) => `${step} ${kind} ${parentStep}`).sort();
  const toldNow = conflicts
    .map(({ step, kind, parentStep }) => `${step.seq} ${kind} ${parentStep?.seq ?? null}`)
    .sort();
  const same = toldThen !== undefined && toldThen.join() === toldNow.join() && parent.headSeq > parentSeq;
  if (plan.headSeq === headSeq && (parent.headSeq === parentSeq || same)) return;
  throw new HttpProblem('plan_moved_on', { headSeq: plan.headSeq, parentSeq: parent.headSeq });
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
