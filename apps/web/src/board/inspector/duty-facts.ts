import type { Duty } from '@dachushi/domain/division.ts';
import type { DutyId } from '@dachushi/domain/ids.ts';
import { mattersOf } from '@dachushi/domain/split-duty.ts';
import type { Matter } from '@dachushi/domain/split-duty.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';

/** Another unit's duty on the same object; `sameAction` when it also does the same to it. */
export interface Overlap {
  readonly unit: Unit;
  readonly object: string;
  readonly sameAction: boolean;
}

/** One duty of a unit: what it is about, what is done to it, who assists, and whom it meets. */
export interface DutyFacts {
  readonly duty: Duty;
  readonly divisionName: string;
  readonly matters: readonly Matter[];
  readonly assistants: readonly Unit[];
  readonly overlaps: readonly Overlap[];
}

/** Objects read out of a sentence that are shorter are too general to be the same matter (参保, 票据). */
const SHORTEST = 3;

/** Splitting a sentence takes longer than listing it, and a baseline's duties never change. */
const known = new WeakMap<Duty, readonly Matter[]>();

export function mattersOfDuty(duty: Duty): readonly Matter[] {
  let matters = known.get(duty);
  if (!matters) known.set(duty, (matters = mattersOf(duty)));
  return matters;
}

/** The duties of a unit with what ties them to other units of the department. */
export function dutyFacts(
  { baseline }: Structure,
  department: DepartmentStructure,
  ids: readonly DutyId[],
): readonly DutyFacts[] {
  const others = holdersOfObjects({ baseline }, department);
  return ids.flatMap((id) => {
    const place = baseline.duties.get(id);
    if (!place) return [];
    const { duty, divisionId } = place;
    const leader = department.units.find((unit) => unit.dutyIds.includes(id));
    const matters = mattersOfDuty(duty);
    return [
      {
        duty,
        divisionName: baseline.divisions.get(divisionId)?.division.name ?? '',
        matters,
        assistants: department.units.filter((unit) => unit.assists?.includes(id)),
        overlaps: overlapsOf(matters, leader, others),
      },
    ];
  });
}

interface Holding {
  readonly unit: Unit;
  readonly action: string;
}

function holdersOfObjects(
  { baseline }: Pick<Structure, 'baseline'>,
  department: DepartmentStructure,
): ReadonlyMap<string, readonly Holding[]> {
  const holders = new Map<string, Holding[]>();
  for (const unit of department.units) {
    for (const id of unit.dutyIds) {
      const duty = baseline.duties.get(id)?.duty;
      for (const { object, action } of duty ? mattersOfDuty(duty) : []) {
        if (duty?.object === undefined && [...object].length < SHORTEST) continue;
        const there = holders.get(object);
        if (there) there.push({ unit, action });
        else holders.set(object, [{ unit, action }]);
      }
    }
  }
  return holders;
}

/** Each other unit and object once; the same action outweighs another one. */
function overlapsOf(
  matters: readonly Matter[],
  leader: Unit | undefined,
  holders: ReadonlyMap<string, readonly Holding[]>,
): readonly Overlap[] {
  const found = new Map<string, Overlap>();
  for (const { object, action } of matters) {
    for (const { unit, action: theirs } of holders.get(object) ?? []) {
      if (unit === leader) continue;
      const key = `${unit.id}\n${object}`;
      found.set(key, { unit, object, sameAction: theirs === action || found.get(key)?.sameAction === true });
    }
  }
  return [...found.values()];
}
