import { applyCommand, checkCommand, invertCommand } from '../apply-command.ts';
import type { Command } from '../command.ts';
import { pathToPast } from '../path-to-past.ts';
import type { Structure } from '../structure.ts';
import type { OwnStep } from './own-step.ts';
import { sameStructure } from './same-structure.ts';

/** The most commands one group may hold. */
export const LARGEST_GROUP = 2_000;

export interface WayQuestion {
  readonly now: Structure;
  readonly wanted: Structure;
  /** What the way may be spelt out as where no short one is found: back from `now`, over to the new ground, and forth again. */
  readonly back: { readonly from: Structure; readonly steps: readonly OwnStep[] };
  readonly over: readonly Command[];
  readonly forth: readonly OwnStep[];
}

/**
 * Commands that make a scenario out of what it is into what it should be on its parent's newest state: the short way where it
 * arrives, else all steps taken back, the parent's taken over and the kept ones done again. Null when neither fits in one group.
 */
export function wayTo({ now, wanted, back, over, forth }: WayQuestion): readonly Command[] | null {
  const short = pathToPast({ now, past: wanted, since: [], most: LARGEST_GROUP });
  if (short) return short;
  const long = [...inverses(back.from, back.steps), ...over, ...forth.flatMap(({ commands }) => commands)];
  return long.length <= LARGEST_GROUP && arrives(now, wanted, long) ? long : null;
}

/** What an adoption adds to the parent: the steps as they were taken, or a shorter way where they are too many for one group. */
export function adoptionCommands(
  parent: Structure,
  wanted: Structure,
  steps: readonly OwnStep[],
): readonly Command[] | null {
  const literal = steps.flatMap(({ commands }) => commands);
  if (literal.length <= LARGEST_GROUP) return literal;
  return pathToPast({ now: parent, past: wanted, since: [], most: LARGEST_GROUP });
}

function inverses(from: Structure, steps: readonly OwnStep[]): readonly Command[] {
  const found: (readonly Command[])[] = [];
  let at = from;
  for (const command of steps.flatMap(({ commands }) => commands)) {
    if (checkCommand(at, command)) return found.flat();
    found.unshift(invertCommand(at, command));
    at = applyCommand(at, command);
  }
  return found.flat();
}

function arrives(now: Structure, wanted: Structure, path: readonly Command[]): boolean {
  let at = now;
  for (const step of path) {
    if (checkCommand(at, step)) return false;
    at = applyCommand(at, step);
  }
  return sameStructure(at, wanted);
}
