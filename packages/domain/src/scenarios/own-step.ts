import type { Command } from '../command.ts';

/** One entry of a scenario's log, as far as its steps are concerned. */
export interface ScenarioEntry {
  readonly seq: number;
  readonly command: Command;
  readonly actor: string;
  readonly time: string;
}

/** One thing a scenario has done of its own, to be done again elsewhere: all of its commands or none. */
export interface OwnStep extends ScenarioEntry {
  /** Single ones: what a group holds, what an undo restores. */
  readonly commands: readonly Command[];
}
