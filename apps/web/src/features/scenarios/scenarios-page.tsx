import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { problemText } from '../../messages/problem-text.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { usePlans } from '../start/use-plans.ts';
import { familyOf } from './family.ts';
import { ForkDialog } from './fork-dialog.tsx';
import { ScenariosContent } from './scenarios-content.tsx';

/** The page 方案比选: the plans of one baseline, side by side. */
export function ScenariosPage() {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const planId = usePlan((plan) => plan.planId);
  const { plans, problem, again } = usePlans();
  const [forking, setForking] = useState(false);
  if (plans === null && problem !== null) {
    const retry = <Button onClick={again}>{words.again}</Button>;
    return <ErrorState title={words.unread} text={problemText(problem, language)} action={retry} />;
  }
  if (plans === null) return <LoadingBars label={words.reading} />;
  const { family, others } = familyOf(plans, planId);
  if (family.length + others.length < 2) {
    const fork = (
      <Button look="primary" icon="split" onClick={() => setForking(true)}>
        {words.fork}
      </Button>
    );
    return (
      <>
        <EmptyState icon="split" title={words.alone} text={words.aloneText} action={fork} />
        {forking && <ForkDialog onClose={() => setForking(false)} />}
      </>
    );
  }
  return <ScenariosContent family={family} others={others} onChanged={again} />;
}
