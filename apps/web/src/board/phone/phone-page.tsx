import { PlanFailed, PlanMissing } from '../../app/plan-frame/plan-problem.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { PlanProvider, usePlan } from '../../plan/plan-context.tsx';
import { EmptyPlan } from '../frame/empty-plan.tsx';
import { DragLayer } from '../gesture/drag-layer.tsx';
import { useAddress } from '../use-address.ts';
import { useBoard } from '../use-board.ts';
import { PhoneBoard } from './phone-board.tsx';
import styles from './phone-board.module.css';

interface PhonePageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

/** On a phone the department is the header; the plan's other pages are one tap away behind ⋯. */
export function PhonePage({ planId, departmentId }: PhonePageProps) {
  return (
    <PlanProvider planId={planId}>
      <main className={styles.page}>
        <PhonePhase addressed={departmentId} />
      </main>
    </PlanProvider>
  );
}

function PhonePhase({ addressed }: { readonly addressed: string | undefined }) {
  const words = useMessages(planFrameMessages);
  const phase = usePlan((plan) => plan.phase);
  if (phase === 'loading') return <LoadingBars label={words.openingPlan} />;
  if (phase === 'missing') return <PlanMissing />;
  if (phase === 'failed') return <PlanFailed />;
  return <ReadyPhone addressed={addressed} />;
}

function ReadyPhone({ addressed }: { readonly addressed: string | undefined }) {
  useAddress(addressed);
  const departmentId = useBoard((board) => board.departmentId);
  if (departmentId === null) return <EmptyPlan />;
  return (
    <>
      <PhoneBoard departmentId={departmentId} />
      <DragLayer />
    </>
  );
}
