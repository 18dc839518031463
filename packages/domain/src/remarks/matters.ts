import type { Command, Group, ParkDivisions, SettleDivisions, Undo } from '../command.ts';
import type { DivisionId } from '../ids.ts';

/** A step of the log, as far as it is read here. */
export interface LoggedStep {
  readonly seq: number;
  readonly actor: string;
  readonly time: string;
  readonly type: string;
  readonly payload: unknown;
}

export interface MatterPoint {
  readonly seq: number;
  readonly person: string;
  readonly time: string;
}

/** 搁置事项: a division put aside once, until it was settled. Put aside again later, it is another matter. */
export interface Matter {
  readonly divisionId: DivisionId;
  /** What the difference is about. */
  readonly note: string;
  readonly parked: MatterPoint;
  /** 议定; null while it is open. */
  readonly settled: (MatterPoint & { readonly decision: string }) | null;
}

/**
 * All matters of a log in the order in which they came up. A 搁置 that was taken back never came up; a 议定 that was taken
 * back leaves its matter open, with the votes it had. @param steps entries of the log, ascending; others than those about
 * parking may be left out.
 */
export function readMatters(steps: Iterable<LoggedStep>): readonly Matter[] {
  const matters: Matter[] = [];
  for (const step of steps) for (const command of parkingCommands(step)) follow(matters, step, command);
  return matters;
}

type Parking = Extract<Command, { type: 'park-divisions' | 'settle-divisions' }>;

/** The parking commands of an entry, those inside acts of several steps and of 撤回 as well. */
function parkingCommands({ type, payload }: LoggedStep): readonly Parking[] {
  // the log was checked when it was written, so that the type tells the payload
  if (type === 'group') return (payload as Group).commands.filter(isParking);
  if (type === 'undo') return (payload as Undo).restores.flatMap((each) => parkingCommands(asStep(each)));
  if (type === 'park-divisions') return [{ type, v: 1, payload: payload as ParkDivisions }];
  return type === 'settle-divisions' ? [{ type, v: 1, payload: payload as SettleDivisions }] : [];
}

function asStep({ type, payload }: Command): LoggedStep {
  return { seq: 0, actor: '', time: '', type, payload };
}

function isParking(command: Command): command is Parking {
  return command.type === 'park-divisions' || command.type === 'settle-divisions';
}

function follow(matters: Matter[], step: LoggedStep, command: Parking): void {
  const point: MatterPoint = { seq: step.seq, person: step.actor, time: step.time };
  for (const divisionId of command.payload.divisionIds) {
    const at = matters.findLastIndex((each) => each.divisionId === divisionId);
    const last = matters[at];
    if (command.type === 'park-divisions') {
      const { note } = command.payload;
      if (last && (last.settled === null || step.type === 'undo')) matters[at] = { ...last, note, settled: null };
      else matters.push({ divisionId, note, parked: point, settled: null });
    } else if (last?.settled === null) {
      const { decision } = command.payload;
      if (step.type === 'undo' && decision === '') matters.splice(at, 1);
      else matters[at] = { ...last, settled: { ...point, decision } };
    }
  }
}
