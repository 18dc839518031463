import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { rowFor } from '@dachushi/domain/policy.ts';
import type { Policy } from '@dachushi/domain/policy.ts';
import type { Posts } from '@dachushi/domain/posts.ts';
import { isSetElsewhere } from '@dachushi/domain/rules/kinds-set-elsewhere.ts';
import type { Unit } from '@dachushi/domain/structure.ts';

/** 职数上限 by approved 编制, never by people; null where other rules set the posts. */
export function ceilingOf(unit: Unit, policy: Policy): Posts | null {
  if (isSetElsewhere(unit.kind)) return null;
  const { chief, deputy } = rowFor(policy.postsTable.rows, totalEstablishment(unit.establishment));
  return { chief, deputy };
}
