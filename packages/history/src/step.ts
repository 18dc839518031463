import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { PlanRatios } from '@dachushi/domain/ratios/ratio-track.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { meantBy } from '@dachushi/domain/transition.ts';
import { actOf } from './act.ts';
import type { Act } from './act.ts';
import { commandText } from './command-text.ts';
import type { InBoth } from './language.ts';
import { namesIn } from './name-lookup.ts';
import type { NameLookup } from './name-lookup.ts';
import { whyOf } from './why.ts';
import type { Why } from './why.ts';

/** A sentence in both languages, with the names of its own time. */
export type Said = InBoth<string>;

/** One entry of the log as history tells it. */
export interface Step {
  readonly seq: number;
  readonly entry: LogEntry;
  readonly act: Act;
  readonly what: Said;
  /** What a group is made of; empty otherwise. */
  readonly members: readonly Said[];
  readonly why: Why;
  /** Departments that came out different, in official order; empty when only the plan's settings changed. */
  readonly departmentIds: readonly DepartmentId[];
  /** Units of these departments that came, went or came out different. */
  readonly unitIds: readonly UnitId[];
  readonly before: PlanRatios;
  readonly after: PlanRatios;
}

export interface Around {
  readonly before: Structure;
  readonly after: Structure;
}

/** The command of an entry, without what the log says about it. */
export function commandOf({ type, v, payload }: LogEntry): Command {
  return { type, v, payload } as Command; // type and payload come as a pair
}

/** Words, grounds and places of one entry between the structures it stands between. */
export function describeEntry(
  entry: LogEntry,
  around: Around,
): Pick<Step, 'act' | 'what' | 'members' | 'why' | 'departmentIds' | 'unitIds'> {
  const done = commandOf(entry);
  const nameOf = namesAround(around);
  const departmentIds = changedDepartments(around);
  return {
    act: actOf(meantBy(done)),
    what: said(done, nameOf),
    members: done.type === 'group' ? done.payload.commands.map((member) => said(member, nameOf)) : [],
    why: whyOf(done),
    departmentIds,
    unitIds: departmentIds.flatMap((id) => changedUnits(around, id)),
  };
}

function said(done: Command, nameOf: NameLookup): Said {
  return {
    'zh-CN': commandText(done, { language: 'zh-CN', nameOf }),
    en: commandText(done, { language: 'en', nameOf }),
  };
}

/** As things were called before the step; what it made itself is called as it made it. */
function namesAround({ before, after }: Around): NameLookup {
  const [was, is] = [namesIn(before), namesIn(after)];
  return (id) => was(id) ?? is(id);
}

function changedDepartments({ before, after }: Around): readonly DepartmentId[] {
  return [...after.departments].flatMap(([id, is]) => (before.departments.get(id) === is ? [] : [id]));
}

/** A unit that no command touched is the same object on both sides. */
function changedUnits({ before, after }: Around, id: DepartmentId): readonly UnitId[] {
  const was = new Set(before.departments.get(id)?.units);
  const is = new Set(after.departments.get(id)?.units);
  const changed = [...was].filter((unit) => !is.has(unit)).concat([...is].filter((unit) => !was.has(unit)));
  return [...new Set(changed.map((unit) => unit.id))];
}
