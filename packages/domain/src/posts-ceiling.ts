import { totalEstablishment } from './establishment.ts';
import { rowFor } from './policy.ts';
import type { Policy } from './policy.ts';
import type { Posts } from './posts.ts';
import { isSetElsewhere } from './rules/kinds-set-elsewhere.ts';
import type { Unit } from './structure.ts';

/** 职数上限 by approved 编制, never by people; null where other rules set the posts. */
export function ceilingOf(unit: Pick<Unit, 'kind' | 'establishment'>, policy: Policy): Posts | null {
  if (isSetElsewhere(unit.kind)) return null;
  const { chief, deputy } = rowFor(policy.postsTable.rows, totalEstablishment(unit.establishment));
  return { chief, deputy };
}

/** Chiefs and deputies above the ceiling; deputies in transition are not counted. */
export function aboveCeiling(posts: Posts, ceiling: Posts | null): Posts {
  if (!ceiling) return { chief: 0, deputy: 0 };
  return { chief: Math.max(0, posts.chief - ceiling.chief), deputy: Math.max(0, posts.deputy - ceiling.deputy) };
}
