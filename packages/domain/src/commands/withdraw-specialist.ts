import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { WithdrawSpecialist } from '../command.ts';
import { areSpecialists, namedSpecialists } from './specialist-checks.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withParts } from '../structure-change.ts';

/** 收回专员: the posts are freed again. */
export const withdrawSpecialist: CommandDefinition<WithdrawSpecialist> = {
  check: (structure, payload) => {
    const named = namedSpecialists(structure, payload);
    return areSpecialists(named) ? null : named;
  },
  apply: (structure, { departmentId, specialistIds }) => {
    const department = departmentOf(structure, departmentId);
    return withParts(structure, department, {
      specialists: department.specialists?.filter((each) => !specialistIds.includes(each.id)),
    });
  },
  invert: (before: Structure, { departmentId, specialistIds }) => {
    const { specialists = [] } = departmentOf(before, departmentId);
    return specialists
      .filter((each) => specialistIds.includes(each.id))
      .map(({ id, origin, source, areas }) =>
        command('create-specialist', { departmentId, specialistIds: [id], origin, source, areas }),
      );
  },
};
