import type { CommandDefinition } from '../command-definition.ts';
import { canonicalJson } from '../canonical-json.ts';
import { command } from '../command.ts';
import type { SetItemTerms } from '../command.ts';
import { departmentOfItem } from '../holders.ts';
import { setItemTerms as apply } from '../item-operations.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { DepartmentStructure, Structure } from '../structure.ts';
import { departmentOf } from '../structure-change.ts';
import { isDepartment, repeated } from './checks.ts';
import { departmentOfItems } from './holding-checks.ts';

function check(structure: Structure, { terms }: SetItemTerms): Rejection | null {
  const ids = terms.map(({ itemId }) => itemId);
  const twice = repeated(ids);
  if (twice) return twice;
  const home = departmentOfItems(structure, ids);
  if (!isDepartment(home)) return home;
  if (terms.some((each) => each.terms !== null && Object.keys(each.terms).length === 0)) return reject('nothing-named');
  const same = terms.every((each) => canonicalJson(each.terms) === canonicalJson(termsOf(home, each.itemId)));
  return same ? reject('no-change') : null;
}

function termsOf(department: DepartmentStructure, itemId: string) {
  return department.itemStates?.find((state) => state.itemId === itemId)?.terms ?? null;
}

/** 办理条件 as promised: days, documents, steps, preconditions, online depth, in the hall (M09, M10, M12, M35). */
export const setItemTerms: CommandDefinition<SetItemTerms> = {
  check,
  apply,
  invert: (before, { terms }) => {
    const department = departmentOf(before, departmentOfItem(before.baseline, terms[0]?.itemId));
    return [
      command('set-item-terms', {
        terms: terms.map(({ itemId }) => ({ itemId, terms: termsOf(department, itemId) })),
      }),
    ];
  },
};
