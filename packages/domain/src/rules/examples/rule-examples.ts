import { command } from '../../command.ts';
import type { Command, CommandType, PayloadOf } from '../../command.ts';
import type { Structure } from '../../structure.ts';

/** Structures a rule lets pass, and structures it speaks up about, each with the subjects of the one finding. */
export interface Examples {
  readonly valid: readonly Structure[];
  readonly invalid: readonly (readonly [structure: Structure, subjects: string | readonly string[]])[];
}

/** By rule id. */
export type RuleExamples = Readonly<Record<string, Examples>>;

/** A command with plain texts for ids. */
export function of<T extends CommandType>(type: T, values: object): Command {
  return command(type, values as PayloadOf<T>);
}
