import { EmptyState } from '../../components/empty-state.tsx';
import { policyMessages } from '../../messages/policy.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { PolicyContent } from './policy-content.tsx';

/** 政策设定 of the plan: what the rules compare with, where each value comes from, which rules are on. */
export function PolicyPage() {
  const words = useMessages(policyMessages);
  const departments = usePlan((plan) => plan.structure.departments.size);
  if (departments === 0) return <EmptyState icon="settings" title={words.emptyPlan} text={words.emptyPlanText} />;
  return <PolicyContent />;
}
