import type { Assessment } from '@dachushi/domain/assessment.ts';

/** Open findings per rule, of the departments and of the plan as a whole. */
export function countByRule({ departments, planFindings }: Assessment): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = ({ ruleId }: { readonly ruleId: string }) => counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  planFindings.forEach(count);
  for (const { findings } of departments.values()) findings.forEach(count);
  return counts;
}
