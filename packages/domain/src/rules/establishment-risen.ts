import { command } from '../command.ts';
import type { Command, EstablishmentPlace } from '../command.ts';
import { ESTABLISHMENT_KINDS } from '../establishment.ts';
import type { EstablishmentKind } from '../establishment.ts';
import type { DepartmentStructure } from '../structure.ts';
import type { FixQuestion, Rule } from './rule.ts';

/**
 * 总量超出: places came from outside the plan and no document allows them. What the department gave up of the same kind
 * makes up for it; a rise with its document is not spoken of here, the ledger shows it.
 */
export const establishmentRisen: Rule = {
  id: 'establishment-risen',
  severity: 'error',
  basis: { source: 'report', mechanisms: ['M02'] },
  needs: ['establishment'],
  fix: giveBack,
  check: ({ department }) => {
    if (!department.outside) return [];
    const data: Record<string, number> = {};
    let amount = 0;
    for (const kind of ESTABLISHMENT_KINDS) {
      const risen = risenWithoutDocument(department, kind);
      if (risen === 0) continue;
      data[kind] = risen;
      amount += risen;
    }
    return amount > 0 ? [{ subjectIds: [department.id], data: { amount, ...data } }] : [];
  },
};

function risenWithoutDocument({ outside = [] }: DepartmentStructure, kind: EstablishmentKind): number {
  let risen = 0;
  for (const entry of outside) {
    if (entry.kind === kind && (entry.source === '' || entry.amount < 0)) risen += entry.amount;
  }
  return Math.max(0, risen);
}

/** The places go back where they came from: out of the reserve first, then out of the units that received some. */
function giveBack({ department }: FixQuestion): readonly Command[] {
  const to: EstablishmentPlace = { departmentId: department.id, outside: '' };
  const commands: Command[] = [];
  for (const kind of ESTABLISHMENT_KINDS) {
    let owed = risenWithoutDocument(department, kind);
    const give = (from: EstablishmentPlace, available: number): void => {
      const amount = Math.min(owed, available);
      if (amount <= 0) return;
      owed -= amount;
      commands.push(command('transfer-establishment', { from, to, kind, amount }));
    };
    give({ departmentId: department.id }, department.reserve?.[kind] ?? 0);
    for (const unit of department.units) {
      give({ unitId: unit.id }, Math.min(unit.transferred?.[kind] ?? 0, unit.establishment[kind]));
    }
    if (owed > 0) return [];
  }
  return commands;
}
