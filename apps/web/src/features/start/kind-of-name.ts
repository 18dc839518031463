import type { DivisionKind } from '@dachushi/domain/division.ts';

const KINDS: readonly (readonly [RegExp, DivisionKind])[] = [
  [/^(?:直属)?机关党委(?:（|办公室|$)|^机关党总支|^党委办公室$/u, '机关党委'],
  [/纪检|纪委|^监察室$|^派驻/u, '纪检监察'],
  [/离退休|老干部/u, '离退休'],
  [/行政审批|行政许可/u, '审批'],
  [
    /^(?:办公室|综合处|秘书处|行政处|人事处|人事教育处|组织人事处|财务处|(?:规划|计划|发展)财务处|政策法规处|法规处|信访处)$/u,
    '综合管理',
  ],
];

/**
 * The kind that a division's name alone makes certain, 业务 otherwise: a pasted list has no column for it, and 机关党委 or
 * 纪检监察 taken for 业务 could be merged away by one drag.
 */
export function kindOfName(name: string): DivisionKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? '业务';
}

/** Set by other rules than the plan's: only where the name is nothing else. 机关党委（人事处） is an office with two names and may merge. */
export function isSetApart(name: string): boolean {
  return kindOfName(name) === '纪检监察' || /^(?:直属)?机关党委$/u.test(name);
}
