import { EmptyState } from '../../components/empty-state.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { FindingsContent } from './findings-content.tsx';

/** The page behind the tab 核查: what the rules say, where, why, and what would settle it. */
export function FindingsPage() {
  const words = useMessages(findingsMessages);
  const departments = usePlan((plan) => plan.structure.departments.size);
  if (departments === 0) return <EmptyState icon="reminder" title={words.emptyPlan} text={words.emptyPlanText} />;
  return <FindingsContent />;
}
