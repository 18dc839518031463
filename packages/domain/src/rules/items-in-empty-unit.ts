import { totalEstablishment } from '../establishment.ts';
import type { Unit } from '../structure.ts';
import type { Rule } from './rule.ts';

/** 空壳承办: items handled by a unit without divisions, places or posts have an owner on paper only. */
export const itemsInEmptyUnit: Rule = {
  id: 'items-in-empty-unit',
  severity: 'error',
  basis: { source: 'report', mechanisms: ['M15', 'M41'] },
  needs: ['items', 'establishment', 'posts'],
  fix: 'planner-decides',
  check: ({ items }) =>
    [...items.ofUnit.keys()].filter(isEmpty).map((unit) => ({
      subjectIds: [unit.id],
      data: { name: unit.name, items: unit.itemIds.length },
    })),
};

function isEmpty({ divisionIds, absorbed, establishment, posts }: Unit): boolean {
  const { chief, deputy, transitional } = posts;
  const seats = chief + deputy + (transitional?.deputies ?? 0);
  return divisionIds.length + absorbed.length === 0 && totalEstablishment(establishment) === 0 && seats === 0;
}
