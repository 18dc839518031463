/** 领导职数 of a division: approved leading posts, never people in them. */
export interface Posts {
  readonly chief: number;
  readonly deputy: number;
}

/**
 * 职数 of a proposed unit. A unit seats one chief; the other chiefs of its sources are freed (腾出), not gone:
 * chief + deputy + freed is what the sources brought.
 */
export interface UnitPosts extends Posts {
  readonly freed: number;
}

export const NO_POSTS: UnitPosts = { chief: 0, deputy: 0, freed: 0 };

/** A unit has one 正 at the most; every further one of its sources is freed. */
export function seatPosts(sources: readonly Posts[]): UnitPosts {
  let chiefs = 0;
  let deputy = 0;
  for (const posts of sources) {
    chiefs += posts.chief;
    deputy += posts.deputy;
  }
  const chief = Math.min(1, chiefs);
  return { chief, deputy, freed: chiefs - chief };
}

/** 正, 副 and the freed ones together. */
export function totalPosts(posts: UnitPosts): number {
  return posts.chief + posts.deputy + posts.freed;
}
