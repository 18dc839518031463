import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { actOf } from '@dachushi/history/act.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { commandOf, describeEntry } from '@dachushi/history/step.ts';
import type { Step } from '@dachushi/history/step.ts';
import { takenBack } from '@dachushi/history/taken-back.ts';
import type { MinutesRequest } from './minutes-request.ts';

/** A step that still counts at the end of the meeting. */
export interface MeetingStep extends Pick<
  Step,
  'seq' | 'entry' | 'act' | 'what' | 'members' | 'why' | 'departmentIds'
> {
  /** What was merged or moved, where the sentence only counts it. */
  readonly names: readonly string[];
}

export interface Meeting {
  readonly steps: readonly MeetingStep[];
  /** Entries that were taken back, and the 撤回 that did it. */
  readonly idle: number;
  readonly end: Structure;
}

/** Walks the log of a meeting once, with the names of the time. What was taken back within it is left out, 撤回 and all. */
export function walkMeeting({ start, entries }: Pick<MinutesRequest, 'start' | 'entries'>): Meeting {
  const gone = takenBack(entries);
  const within = new Set(entries.map(({ seq }) => seq));
  const steps: MeetingStep[] = [];
  let now = start;
  let idle = 0;
  for (const entry of entries) {
    const before = now;
    now = applyCommand(before, commandOf(entry));
    if (gone.has(entry.seq) || takesBackWithin(entry, within)) idle += 1;
    else steps.push(told(entry, before, now));
  }
  return { steps, idle, end: now };
}

/** A 撤回 of something that the meeting itself had done: both are as if they had not been. */
function takesBackWithin({ undoes }: LogEntry, within: ReadonlySet<number>): boolean {
  return undoes !== undefined && within.has(undoes);
}

function told(entry: LogEntry, before: Structure, after: Structure): MeetingStep {
  const { unitIds: _, ...words } = describeEntry(entry, { before, after });
  return { seq: entry.seq, entry, ...words, act: actOf(commandOf(entry)), names: partsOf(entry, before) };
}

function partsOf(entry: LogEntry, before: Structure): readonly string[] {
  const done = commandOf(entry);
  const nameOf = namesIn(before);
  const named = (ids: readonly string[]) => (ids.length > 1 ? ids.map((id) => nameOf(id) ?? id) : []);
  if (done.type === 'merge-units') return named(done.payload.unitIds);
  const many = done.type === 'move-divisions' || done.type === 'detach-divisions' || done.type === 'park-divisions';
  return many ? named(done.payload.divisionIds) : [];
}

/** Steps of one department, and those of several or of the whole plan under null, in the order of the log. */
export function byDepartment(steps: readonly MeetingStep[]): ReadonlyMap<DepartmentId | null, readonly MeetingStep[]> {
  const groups = new Map<DepartmentId | null, MeetingStep[]>();
  for (const step of steps) {
    const [only, ...others] = step.departmentIds;
    const key = only !== undefined && others.length === 0 ? only : null;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return groups;
}
