import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { ItemId } from '../ids.ts';
import type { FixQuestion, Rule } from './rule.ts';
import { standingItems } from './standing-items.ts';

/** 承诺时限超过法定时限: a promise may shorten what the law allows and never lengthen it. */
export const daysOverStatute: Rule = {
  id: 'days-over-statute',
  severity: 'warning',
  basis: { source: 'setting', mechanisms: ['M09'] },
  needs: ['items'],
  fix: promiseStatutoryDays,
  check: (view) =>
    standingItems(
      view,
      ({ statutoryDays = Infinity, days = 0 }, promised) => (promised.days ?? days) > statutoryDays,
    ).map(({ item, promised }) => ({
      subjectIds: [item.id],
      data: { name: item.name, days: promised.days ?? item.days ?? 0, statutoryDays: item.statutoryDays ?? 0 },
    })),
};

/** Promises the statutory days; whatever else the plan promises of the item stays. */
function promiseStatutoryDays({ structure, department, finding }: FixQuestion): readonly Command[] {
  const itemId = finding.subjectIds[0] as ItemId; // the rule names one item
  const days = structure.baseline.items.get(itemId)?.item.statutoryDays;
  if (days === undefined || department.locked) return [];
  const promised = department.itemStates?.find((state) => state.itemId === itemId)?.terms;
  return [command('set-item-terms', { terms: [{ itemId, terms: { ...promised, days } }] })];
}
