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
  /** Where a list of commands led when it was checked: to check it is to carry it out, and that need not be done twice. */
  const checked = new WeakMap<readonly Command[], { readonly from: Structure; readonly to: Structure }>();
  return {
    check: (structure: Structure, commands: readonly Command[]): Rejection | null => {
      if (checked.get(commands)?.from === structure) return null;
      let now = structure;
      for (const command of commands) {
        const rejection = dispatch.check(now, command);
        if (rejection) return rejection;
        now = dispatch.apply(now, command);
      }
      checked.set(commands, { from: structure, to: now });
      return null;
    },
    apply: (structure: Structure, commands: readonly Command[]): Structure => {
      const known = checked.get(commands);
      checked.delete(commands);
      if (known?.from === structure) return known.to;
      return commands.reduce((now, command) => dispatch.apply(now, command), structure);
    },
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
