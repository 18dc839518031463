/** 领导职数 of a division: approved leading posts, never people in them. */
export interface Posts {
  readonly chief: number;
  readonly deputy: number;
}

/** 消化方式: what becomes of a post above the ceiling by its end. */
export const ABSORPTIONS = ['退出不补', '交流任职', '改任专员', '转任职级'] as const;
export type Absorption = (typeof ABSORPTIONS)[number];

/** 过渡期超配: deputies above the ceiling who stay for a time, and the day by which they are absorbed (YYYY-MM-DD, '' while open). */
export interface Transitional {
  readonly deputies: number;
  readonly until: string;
  /** Absent while nobody has said how. */
  readonly absorbedBy?: Absorption;
}

/** 职数 as set by hand for a unit. */
export interface Seats extends Posts {
  readonly transitional?: Transitional;
}

/**
 * 职数 of a proposed unit. Without a word it seats one chief; the other chiefs of its sources are freed (腾出), not gone:
 * chief + deputy + transitional + freed is what the sources brought. Freed is negative where a unit was given seats its
 * sources did not bring (a new office): they come out of what the department freed elsewhere.
 */
export interface UnitPosts extends Posts {
  readonly freed: number;
  readonly transitional?: Transitional;
}

export const NO_POSTS: UnitPosts = { chief: 0, deputy: 0, freed: 0 };

/** Seats as set, else one 正 at the most and every 副 of the sources. */
export function seatPosts(sources: readonly Posts[], seats?: Seats): UnitPosts {
  let chiefs = 0;
  let deputies = 0;
  for (const posts of sources) {
    chiefs += posts.chief;
    deputies += posts.deputy;
  }
  if (!seats) {
    const chief = Math.min(1, chiefs);
    return { chief, deputy: deputies, freed: chiefs - chief };
  }
  const seated = seats.chief + seats.deputy + (seats.transitional?.deputies ?? 0);
  return { ...seats, freed: chiefs + deputies - seated };
}

/**
 * 按上限核定: deputies above the ceiling stay for a time, as those already in transition do; chiefs above it are freed.
 * Nobody is seated to fill it up.
 */
export function seatsAtCeiling({ chief, deputy, transitional }: Omit<UnitPosts, 'freed'>, ceiling: Posts): Seats {
  const seated = Math.min(deputy, ceiling.deputy);
  const deputies = deputy - seated + (transitional?.deputies ?? 0);
  const stay = deputies > 0 ? { transitional: { until: '', ...transitional, deputies } } : {};
  return { chief: Math.min(chief, ceiling.chief), deputy: seated, ...stay };
}

/** 正, 副, those in transition and the freed ones together: what the sources brought. */
export function totalPosts(posts: UnitPosts): number {
  return posts.chief + posts.deputy + (posts.transitional?.deputies ?? 0) + posts.freed;
}
