import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { AssignSpecialist, Command } from '../command.ts';
import type { SpecialistId } from '../ids.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { orderAreas } from '../specialist.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withParts } from '../structure-change.ts';
import { areSpecialists, namedSpecialists } from './specialist-checks.ts';

function check(structure: Structure, payload: AssignSpecialist): Rejection | null {
  const named = namedSpecialists(structure, payload);
  if (!areSpecialists(named)) return named;
  const areas = orderAreas(payload.areas).join();
  return named.every((each) => each.areas.join() === areas) ? reject('no-change') : null;
}

function invert(
  before: Structure,
  { departmentId, specialistIds, areas: given }: AssignSpecialist,
): readonly Command[] {
  const groups = new Map<string, SpecialistId[]>();
  const { specialists = [] } = departmentOf(before, departmentId);
  const same = orderAreas(given).join(); // who had these areas before has nothing to get back
  const named = specialists.filter((each) => specialistIds.includes(each.id) && each.areas.join() !== same);
  for (const { id, areas } of named) groups.set(areas.join(), [...(groups.get(areas.join()) ?? []), id]);
  return [...groups].map(([key, ids]) => {
    const areas = named.find((each) => each.areas.join() === key)?.areas ?? [];
    return command('assign-specialist', { departmentId, specialistIds: ids, areas });
  });
}

/** 专员分工: one or more of the six areas (M20). */
export const assignSpecialist: CommandDefinition<AssignSpecialist> = {
  check,
  apply: (structure, { departmentId, specialistIds, areas }) => {
    const department = departmentOf(structure, departmentId);
    return withParts(structure, department, {
      specialists: department.specialists?.map((each) =>
        specialistIds.includes(each.id) ? { ...each, areas: orderAreas(areas) } : each,
      ),
    });
  },
  invert,
};
