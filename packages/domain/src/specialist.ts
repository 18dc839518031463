import type { SpecialistId } from './ids.ts';

/** The six areas a 专员 works in (M20). */
export const SPECIALIST_AREAS = ['信访稳定', '安全生产', '环境保护', '项目督查', '纪检监察', '重要任务跟踪'] as const;
export type SpecialistArea = (typeof SPECIALIST_AREAS)[number];

/** Which post was given up for it. 其他 needs its source named. */
export const SPECIALIST_ORIGINS = ['正职', '副职', '其他'] as const;
export type SpecialistOrigin = (typeof SPECIALIST_ORIGINS)[number];

/** 专员: a leading post of division-chief rank outside the divisions, never counted as one of them (M18, M19). A post, not a person. */
export interface Specialist {
  readonly id: SpecialistId;
  readonly origin: SpecialistOrigin;
  /** Document or remark that explains the origin; '' when it needs none. */
  readonly source: string;
  /** In the order of the list above; empty until arranged. */
  readonly areas: readonly SpecialistArea[];
}

/** Each area once, in the order of the report. */
export function orderAreas(areas: Iterable<SpecialistArea>): readonly SpecialistArea[] {
  const given = new Set(areas);
  return SPECIALIST_AREAS.filter((area) => given.has(area));
}
