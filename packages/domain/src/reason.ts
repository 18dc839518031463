/** Why divisions are merged or abolished: the five grounds named by the report (M28). */
export const REASONS = ['职能接近', '任务重叠', '彼此交叉', '职能单一', '阶段性任务'] as const;
export type Reason = (typeof REASONS)[number];

/** Each ground once, in the order of the report, however they were ticked. */
export function orderReasons(reasons: Iterable<Reason>): readonly Reason[] {
  const given = new Set(reasons);
  return REASONS.filter((reason) => given.has(reason));
}
