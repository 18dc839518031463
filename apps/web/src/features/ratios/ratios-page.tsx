import { EmptyState } from '../../components/empty-state.tsx';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { RatiosContent } from './ratios-content.tsx';

/** The page behind the tab 比例: every department against its band, and why one plan has more than one ratio. */
export function RatiosPage() {
  const words = useMessages(ratiosMessages);
  const departments = usePlan((plan) => plan.structure.departments.size);
  if (departments === 0) return <EmptyState icon="table" title={words.emptyPlan} text={words.emptyPlanText} />;
  return <RatiosContent />;
}
