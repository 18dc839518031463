import { applyCommand, checkCommand } from '../apply-command.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { differingParts } from '../undo-parts.ts';
import type { Part } from '../undo-parts.ts';
import type { OwnStep } from './own-step.ts';

/** A step that cannot be done again here, and why. */
export interface LeftStep {
  readonly step: OwnStep;
  readonly rejection: Rejection;
  /** Somebody has done the same already: nothing is lost by leaving it. */
  readonly isDone: boolean;
}

export interface Replayed {
  readonly structure: Structure;
  readonly kept: readonly OwnStep[];
  readonly left: readonly LeftStep[];
  /** What each kept step changed here, by its seq. */
  readonly changed: ReadonlyMap<number, readonly Part[]>;
}

const DONE: readonly string[] = ['no-change', 'already-there'];

/** Does steps again on another structure, in order, each whole or not at all; those that no longer fit are left and named. */
export function replaySteps(onto: Structure, steps: readonly OwnStep[]): Replayed {
  let structure = onto;
  const kept: OwnStep[] = [];
  const left: LeftStep[] = [];
  const changed = new Map<number, readonly Part[]>();
  for (const step of steps) {
    const result = wholeStep(structure, step);
    if ('rejection' in result) {
      left.push({ step, rejection: result.rejection, isDone: DONE.includes(result.rejection.code) });
      continue;
    }
    changed.set(step.seq, differingParts(structure, result.structure));
    structure = result.structure;
    kept.push(step);
  }
  return { structure, kept, left, changed };
}

function wholeStep(
  from: Structure,
  { commands }: OwnStep,
): { readonly structure: Structure } | { readonly rejection: Rejection } {
  let structure = from;
  for (const command of commands) {
    const rejection = checkCommand(structure, command);
    if (rejection) return { rejection };
    structure = applyCommand(structure, command);
  }
  return { structure };
}
