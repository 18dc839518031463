import type { CommandDefinition } from '../command-definition.ts';
import type { Command, Undo } from '../command.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';

/** How the other commands are checked, applied and inverted; given from outside so that this file need not know them all. */
export interface Dispatch {
  check(structure: Structure, command: Command): Rejection | null;
  apply(structure: Structure, command: Command): Structure;
  invert(before: Structure, command: Command): readonly Command[];
}

/** 撤回: the commands that restore what an entry changed, as one entry of its own. All of them apply or none does. */
export function undo(dispatch: Dispatch): CommandDefinition<Undo> {
  return {
    check: (structure, { restores }) => {
      let now = structure;
      for (const command of restores) {
        const rejection = dispatch.check(now, command);
        if (rejection) return rejection;
        now = dispatch.apply(now, command);
      }
      return null;
    },
    apply: (structure, { restores }) => restores.reduce((now, command) => dispatch.apply(now, command), structure),
    invert: (before, { restores }) => {
      const inverses: (readonly Command[])[] = [];
      restores.reduce((now, command) => {
        inverses.unshift(dispatch.invert(now, command));
        return dispatch.apply(now, command);
      }, before);
      return inverses.flat();
    },
  };
}
