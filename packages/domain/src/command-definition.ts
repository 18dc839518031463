import type { Command } from './command.ts';
import type { Rejection } from './rejection.ts';
import type { Structure } from './structure.ts';

/** What every command brings. `check` never changes anything; `apply` never refuses what `check` let through. */
export interface CommandDefinition<Payload> {
  check(structure: Structure, payload: Payload): Rejection | null;
  apply(structure: Structure, payload: Payload): Structure;
  /** Commands that lead back to `before` when applied to what this one gave. */
  invert(before: Structure, payload: Payload): readonly Command[];
}
