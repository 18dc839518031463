import { Link } from 'wouter';
import { EmptyState } from '../../components/empty-state.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { ChartView } from './chart-view.tsx';

interface ChartPageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

/** 机构图. Fills the room under the top bar; the plan is open already. */
export function ChartPage({ planId, departmentId }: ChartPageProps) {
  const words = useMessages(chartMessages);
  const title = usePlan((plan) => plan.title);
  const structure = usePlan((plan) => plan.structure);
  if (structure.departments.size === 0) {
    return (
      <EmptyState
        icon="organisation"
        title={words.emptyTitle}
        text={words.emptyText}
        action={<Link href={`/plans/${encodeURIComponent(planId)}/board`}>{words.toBoard}</Link>}
      />
    );
  }
  return <ChartView planId={planId} planTitle={title} structure={structure} departmentId={departmentId} />;
}
