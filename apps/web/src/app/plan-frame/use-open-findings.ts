import { SEVERITIES } from '@dachushi/domain/rules/finding.ts';
import { usePlan } from '../../plan/plan-context.tsx';

/** 待处理: everything the tab 核查 lists when it is opened. */
export function useOpenFindings(): number {
  return usePlan(({ assessment }) => SEVERITIES.reduce((sum, severity) => sum + assessment.findings[severity], 0));
}
