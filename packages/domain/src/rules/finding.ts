import type { DepartmentId } from '../ids.ts';
import { byCodePoint } from '../official-order.ts';

export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 核查发现: which rule, on whom, with the figures that explain it. Never a sentence; words are chosen at the edge. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly departmentId: DepartmentId;
  /** Units, divisions, duties, items, 专员 or the department itself, as plain ids. */
  readonly subjectIds: readonly string[];
  readonly data: Readonly<Record<string, string | number>>;
  /** 说明保留: the reason it may stand. It is listed and printed, and no longer open. */
  readonly waived?: string;
}

/** A finding on the plan as a whole: no department can mend or waive it alone. */
export type PlanFinding = Omit<Finding, 'departmentId' | 'waived'>;

/** Worst first, then by rule and subject: the same order whatever happened before (law 5). */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byCodePoint(a.ruleId, b.ruleId) ||
    byCodePoint(a.subjectIds.join('\n'), b.subjectIds.join('\n'))
  );
}
