import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { totalEstablishment } from '../establishment.ts';
import { rowFor } from '../policy.ts';
import type { Policy, PostsRow } from '../policy.ts';
import type { Unit } from '../structure.ts';
import { isSetElsewhere } from './kinds-set-elsewhere.ts';
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
      if (isSetElsewhere(unit.kind)) return [];
      const { chief, deputy } = ceilingOf(unit, policy);
      const { posts } = unit;
      if (posts.chief <= chief && posts.deputy <= deputy) return [];
      const data = {
        name: unit.name,
        places: totalEstablishment(unit.establishment),
        chief: posts.chief,
        deputy: posts.deputy,
        mostChief: chief,
        mostDeputy: deputy,
        table: policy.postsTable.id,
      };
      return [{ subjectIds: [unit.id], data }];
    }),
};

/** By 核定编制, never by the people who are there. */
function ceilingOf(unit: Unit, policy: Policy): PostsRow {
  return rowFor(policy.postsTable.rows, totalEstablishment(unit.establishment));
}

/** Deputies above the ceiling stay for a time, with no end yet; chiefs above it are freed. */
function seatToCeiling({ department, policy, finding }: FixQuestion): readonly Command[] {
  const unit = department.units.find(({ id }) => id === finding.subjectIds[0]);
  if (!unit) return [];
  const most = ceilingOf(unit, policy);
  const chief = Math.min(unit.posts.chief, most.chief);
  const deputy = Math.min(unit.posts.deputy, most.deputy);
  const deputies = unit.posts.deputy - deputy + (unit.posts.transitional?.deputies ?? 0);
  const until = unit.posts.transitional?.until ?? '';
  const transitional = deputies > 0 ? { transitional: { deputies, until } } : {};
  return [command('set-posts', { unitId: unit.id, seats: { chief, deputy, ...transitional } })];
}
