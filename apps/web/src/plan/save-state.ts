import type { SaveState } from './plan-state.ts';

export interface Sending {
  /** Commands whose durability the server has not confirmed. */
  readonly unsaved: number;
  readonly refusals: number;
  readonly blocked: boolean;
  readonly outOfReach: boolean;
  readonly keptHere: boolean;
}

/** What the bar may honestly say. */
export function saveStateOf({ unsaved, refusals, blocked, outOfReach, keptHere }: Sending): SaveState {
  const waits = blocked ? unsaved : 0;
  if (refusals + waits > 0) return { kind: 'attention', count: refusals + waits, keptHere };
  if (outOfReach) return { kind: 'offline', count: unsaved, keptHere };
  return unsaved > 0 ? { kind: 'saving', count: unsaved, keptHere } : { kind: 'saved', count: 0, keptHere };
}
