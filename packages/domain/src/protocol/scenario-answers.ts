import type { Command } from '../command.ts';
import type { AlignedDepartment } from '../scenarios/compare-scenarios.ts';
import type { ScenarioFigures } from '../scenarios/scenario-figures.ts';

/** Several plans on one baseline, side by side; lists of one thing per plan are in the order of `plans`. */
export interface PlansCompared {
  readonly baselineId: string;
  readonly countingBasis: string;
  /** The warning that travels with illustrative figures, or null. */
  readonly notice: string | null;
  readonly plans: readonly ComparedPlan[];
  readonly departments: readonly AlignedDepartment[];
}

export interface ComparedPlan {
  readonly id: string;
  readonly title: string;
  readonly seq: number;
  readonly figures: ScenarioFigures;
}

/** An entry as a list of steps names it. */
export interface StepOutline {
  readonly seq: number;
  readonly actor: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly command: Command;
}

/**
 * A step of the scenario that meets something the parent has decided: `refused` no longer fits there, `done` is done there
 * already, `both` fits and would overrule what the parent says.
 */
export interface StepConflict {
  readonly step: StepOutline;
  readonly kind: 'refused' | 'done' | 'both';
  /** Why it was refused, as commands are refused. */
  readonly code?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** The parent's last entry on the same matter, where one is found. */
  readonly parentStep: StepOutline | null;
}

/** What updating from the parent, or adopting into it, would do or has done. */
export interface TakeOver {
  readonly plan: { readonly id: string; readonly title: string; readonly headSeq: number };
  readonly parent: { readonly id: string; readonly title: string; readonly headSeq: number };
  readonly forkSeq: number;
  /** The parent's entry the scenario stands on, and how many the parent has written since. */
  readonly parentSeq: number;
  readonly behind: number;
  /** Own steps, oldest first. */
  readonly steps: readonly StepOutline[];
  /** Left out by earlier updates, to be tried again. */
  readonly waiting: readonly StepOutline[];
  readonly conflicts: readonly StepConflict[];
  /** Single commands in the one entry; 0 where nothing is to be done. */
  readonly commands: number;
  /** The plan that changes, now and then. */
  readonly change: PlansCompared;
  /** The entry that did it; null for a dry run. */
  readonly seq: number | null;
}
