import type { CommandDefinition } from '../command-definition.ts';
import { sequence } from '../command-sequence.ts';
import type { Dispatch } from '../command-sequence.ts';
import type { Group } from '../command.ts';
import { reject } from '../rejection.ts';

/** One act of several commands (集中审批事项, 一键修正): one entry of the log, one 撤回. */
export function group(dispatch: Dispatch): CommandDefinition<Group> {
  const all = sequence(dispatch);
  return {
    check: (structure, { commands }) =>
      commands.length === 0 ? reject('nothing-named') : all.check(structure, commands),
    apply: (structure, { commands }) => all.apply(structure, commands),
    invert: (before, { commands }) => all.invert(before, commands),
  };
}
