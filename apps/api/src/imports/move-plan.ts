import type { NumberedRequest } from '@dachushi/domain/protocol/messages.ts';
import type { MoveReport } from '@dachushi/domain/protocol/import-answers.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { StoredBaseline } from '../baselines/baseline-library.ts';
import type { PlanLogRow } from '../database/tables.ts';
import type { WriteTransaction } from '../database/write-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { CommandStore } from '../plans/command-store.ts';
import { insertPlan } from '../plans/create-plan.ts';
import type { CreatePlanOptions } from '../plans/create-plan.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import { translateSteps } from './translate-steps.ts';
import type { Translation } from './translate-steps.ts';

export interface MoveOptions extends CreatePlanOptions {
  readonly commands: CommandStore;
}

/** What moving the plan would take along and leave behind. Changes nothing. @throws HttpProblem `plan_unknown`. */
export function outlookOfMove(options: MoveOptions, planId: string, to: IndexedBaseline): Translation {
  const { plan, structure } = requirePlan(options.states, planId);
  return translateSteps(allRows(options.commands, plan.id), structure.baseline, to);
}

export interface Move {
  readonly planId: string;
  readonly to: StoredBaseline;
  readonly title: string;
  /** Whose steps they are in the new plan's log. */
  readonly actor: string;
}

/** A new plan on the corrected baseline with every step that fits; the old plan stays as it is. Call inside a write. */
export function movePlan(options: MoveOptions, transaction: WriteTransaction, move: Move): MoveReport {
  const { taken, left } = outlookOfMove(options, move.planId, move.to.indexed);
  const born = insertPlan(options, move.title, move.to);
  const requests = taken.map(
    ({ seq, command }, at) => ({ ...command, n: at + 1, commandId: `moved-${seq}` }) satisfies NumberedRequest,
  );
  if (requests.length > 0) {
    const batch = { clientId: 'moved', commands: requests };
    const request = { planId: born.plan.id, actor: move.actor, batch };
    const { outcomes } = options.appendCommands.appendToNew(transaction, request, born);
    if (outcomes.some(({ status }) => status === 'rejected')) throw new HttpProblem('internal');
  }
  return { taken: taken.length, left, planId: born.plan.id };
}

const PAGE = 1_000;

function allRows(commands: CommandStore, planId: string): readonly PlanLogRow[] {
  const rows: PlanLogRow[] = [];
  for (;;) {
    const page = commands.rowsAfter(planId, rows.at(-1)?.seq ?? 0, PAGE);
    if (page.length === 0) return rows;
    rows.push(...page);
  }
}
