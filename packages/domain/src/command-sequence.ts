import type { Command } from './command.ts';
import type { Rejection } from './rejection.ts';
import type { Structure } from './structure.ts';

/** How single commands are checked, applied and inverted; given from outside so that nothing here need know them all. */
export interface Dispatch {
  check(structure: Structure, command: Command): Rejection | null;
  apply(structure: Structure, command: Command): Structure;
  invert(before: Structure, command: Command): readonly Command[];
}

/** Several commands as one: each is checked against what those before it gave; all of them apply or none does. */
export function sequence(dispatch: Dispatch) {
  return {
    check: (structure: Structure, commands: readonly Command[]): Rejection | null => {
      let now = structure;
      for (const command of commands) {
        const rejection = dispatch.check(now, command);
        if (rejection) return rejection;
        now = dispatch.apply(now, command);
      }
      return null;
    },
    apply: (structure: Structure, commands: readonly Command[]): Structure =>
      commands.reduce((now, command) => dispatch.apply(now, command), structure),
    invert: (before: Structure, commands: readonly Command[]): readonly Command[] => {
      const inverses: (readonly Command[])[] = [];
      commands.reduce((now, command) => {
        inverses.unshift(dispatch.invert(now, command));
        return dispatch.apply(now, command);
      }, before);
      return inverses.flat();
    },
  };
}
