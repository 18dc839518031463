import type { Command } from '@dachushi/domain/command.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** The domain's say on one command; passed in, so that a rule that throws can be tried out. */
export interface CommandRules {
  checkCommand(structure: Structure, command: Command): Rejection | null;
  applyCommand(structure: Structure, command: Command): Structure;
}
