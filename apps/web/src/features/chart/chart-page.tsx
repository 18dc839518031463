import { Link } from 'wouter';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { PlanProvider, usePlan, usePlanActions } from '../../plan/plan-context.tsx';
import { ChartView } from './chart-view.tsx';
import styles from './chart.module.css';

interface ChartPageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

/** 机构图. Fills the room under the top bar. */
export function ChartPage({ planId, departmentId }: ChartPageProps) {
  return (
    <PlanProvider planId={planId}>
      <OpenChart planId={planId} departmentId={departmentId} />
    </PlanProvider>
  );
}

function OpenChart({ planId, departmentId }: ChartPageProps) {
  const words = useMessages(chartMessages);
  const phase = usePlan((plan) => plan.phase);
  const title = usePlan((plan) => plan.title);
  const structure = usePlan((plan) => plan.structure);
  const { retry } = usePlanActions();
  if (phase === 'loading') return <LoadingBars label={words.loading} className={styles.state} />;
  if (phase === 'missing') return <ErrorState title={words.missingTitle} text={words.missingText} action={<Link href="/">{words.toStart}</Link>} />;
  if (phase === 'failed') {
    return <ErrorState title={words.failedTitle} text={words.failedText} action={<Button onClick={retry}>{words.retry}</Button>} />;
  }
  if (structure.departments.size === 0) {
    return <EmptyState icon="organisation" title={words.emptyTitle} text={words.emptyText} action={<Link href={`/plans/${encodeURIComponent(planId)}/board`}>{words.toBoard}</Link>} />;
  }
  return <ChartView planId={planId} planTitle={title} structure={structure} departmentId={departmentId} />;
}
