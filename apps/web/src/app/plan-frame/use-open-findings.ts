import { usePlan } from '../../plan/plan-context.tsx';

/** Errors only: what a tab counts should be worth a look. Reminders have their place on the board. */
export function useOpenFindings(): number {
  return usePlan((plan) => plan.assessment.findings.error);
}
