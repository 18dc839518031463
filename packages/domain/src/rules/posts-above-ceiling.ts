import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { totalEstablishment } from '../establishment.ts';
import { aboveCeiling, ceilingOf } from '../posts-ceiling.ts';
import { seatsAtCeiling } from '../posts.ts';
import type { FixQuestion, Rule } from './rule.ts';

/** 职数超限: more chiefs or deputies than the table allows for the approved places. Deputies in transition are not counted. */
export const postsAboveCeiling: Rule = {
  id: 'posts-above-ceiling',
  severity: 'warning',
  basis: { source: 'setting', mechanisms: ['M18'] },
  needs: ['establishment', 'posts'],
  fix: seatToCeiling,
  check: ({ department, policy }) =>
    department.units.flatMap((unit) => {
      const most = ceilingOf(unit, policy);
      const { posts } = unit;
      const above = aboveCeiling(posts, most);
      if (!most || above.chief + above.deputy === 0) return [];
      const data = {
        name: unit.name,
        places: totalEstablishment(unit.establishment),
        chief: posts.chief,
        deputy: posts.deputy,
        mostChief: most.chief,
        mostDeputy: most.deputy,
        table: policy.postsTable.id,
      };
      return [{ subjectIds: [unit.id], data }];
    }),
};

/** Deputies above the ceiling stay for a time, with no end yet; chiefs above it are freed. */
function seatToCeiling({ department, policy, finding }: FixQuestion): readonly Command[] {
  const unit = department.units.find(({ id }) => id === finding.subjectIds[0]);
  const most = unit && ceilingOf(unit, policy);
  return most ? [command('set-posts', { unitId: unit.id, seats: seatsAtCeiling(unit.posts, most) })] : [];
}
