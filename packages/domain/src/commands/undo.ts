import type { CommandDefinition } from '../command-definition.ts';
import { sequence } from '../command-sequence.ts';
import type { Dispatch } from '../command-sequence.ts';
import type { Undo } from '../command.ts';

/** 撤回: the commands that restore what an entry changed, as one entry of its own. All of them apply or none does. */
export function undo(dispatch: Dispatch): CommandDefinition<Undo> {
  const all = sequence(dispatch);
  return {
    check: (structure, { restores }) => all.check(structure, restores),
    apply: (structure, { restores }) => all.apply(structure, restores),
    invert: (before, { restores }) => all.invert(before, restores),
  };
}
