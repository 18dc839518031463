import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { NumberedRequest } from '@dachushi/domain/protocol/messages.ts';
import { SAMPLE_ACTOR } from '@dachushi/domain/sample-actor.ts';
import type { BaselineLibrary, StoredBaseline } from '../baselines/baseline-library.ts';
import type { PlanRow } from '../database/tables.ts';
import type { WriteQueue, WriteTransaction } from '../database/write-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { IdSource } from '../id-source.ts';
import type { SampleLibrary } from '../samples/sample-library.ts';
import type { AppendCommands } from './append-commands.ts';
import type { PlanState, PlanStates } from './plan-states.ts';
import type { SampleName } from './plan-schema.ts';
import type { PlanStore } from './plan-store.ts';
import { RecentStructures } from './recent-structures.ts';
import { REDUCER_VERSION } from './reducer-version.ts';

export interface CreatePlanOptions {
  readonly plans: PlanStore;
  readonly states: PlanStates;
  readonly baselines: BaselineLibrary;
  readonly samples: SampleLibrary;
  readonly appendCommands: AppendCommands;
  readonly writes: WriteQueue;
  readonly ids: IdSource;
  readonly now: () => Date;
}

/** @returns the id of the new plan, once it is on disk. */
export function createPlan(options: CreatePlanOptions, title: string, baselineId: string): Promise<string> {
  return options.writes.write(() => {
    const baseline = options.baselines.find(baselineId);
    if (!baseline) throw new HttpProblem('baseline_unknown', { baselineId });
    return insertPlan(options, title, baseline).plan.id;
  });
}

/** A copy of one's own: untouched, or with the bundled reform appended command by command in the same transaction. */
export function createSamplePlan(options: CreatePlanOptions, title: string, sample: SampleName): Promise<string> {
  const source = options.samples.get();
  return options.writes.write((transaction) => {
    const baseline = options.baselines.find(source.baselineId);
    if (!baseline) throw new HttpProblem('sample_broken', { reason: source.baselineId });
    const born = insertPlan(options, title, baseline);
    if (sample === 'harbin-finished') appendAll(options, transaction, { born, commands: source.commands });
    return born.plan.id;
  });
}

/** Head zero; the chain of hashes starts from the baseline, so that a log cannot be put on another one. */
export function insertPlan({ plans, ids, now }: CreatePlanOptions, title: string, baseline: StoredBaseline): PlanState {
  const time = now().toISOString();
  const plan: PlanRow = {
    id: ids.next('p'),
    title,
    baseline_id: baseline.row.id,
    epoch: ids.next('e'),
    head_seq: 0,
    head_hash: baseline.row.content_hash,
    reducer_version: REDUCER_VERSION,
    parent_plan_id: null,
    fork_seq: null,
    status: 'open',
    created_at: time,
    updated_at: time,
  };
  plans.insert(plan);
  const structure = structureFromBaseline(baseline.indexed);
  return { plan, structure, recent: new RecentStructures(0, [structure]) };
}

interface Birth {
  readonly born: PlanState;
  readonly commands: readonly Command[];
}

function appendAll(
  { appendCommands }: CreatePlanOptions,
  transaction: WriteTransaction,
  { born, commands }: Birth,
): void {
  const requests = commands.map((command, at) => {
    if (command.type === 'undo') throw new HttpProblem('sample_broken', { reason: 'undo' });
    return { ...command, n: at + 1, commandId: `sample-${at + 1}` } satisfies NumberedRequest;
  });
  if (requests.length === 0) return;
  const batch = { clientId: SAMPLE_ACTOR, commands: requests };
  const { outcomes } = appendCommands.appendToNew(
    transaction,
    { planId: born.plan.id, actor: SAMPLE_ACTOR, batch },
    born,
  );
  const refused = outcomes.find((outcome) => outcome.status === 'rejected');
  if (refused) throw new HttpProblem('sample_broken', { reason: `${refused.commandId}: ${refused.code}` });
}
