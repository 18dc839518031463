import { command } from './command.ts';
import type { Command } from './command.ts';
import type { Structure } from './structure.ts';

/** The commands so far and where they have led. */
export interface Trail {
  now: Structure;
  readonly path: Command[];
}

/** One more step: the operation is carried out and its command noted. */
export function go<P>(
  trail: Trail,
  type: Command['type'],
  payload: P,
  operation: (structure: Structure, payload: P) => Structure,
): void {
  trail.now = operation(trail.now, payload);
  // the callers pair each type with its own payload
  trail.path.push(command(type, payload as never));
}
