import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan, usePlanActions } from '../../plan/plan-context.tsx';

export function PlanMissing() {
  const words = useMessages(planFrameMessages);
  const [, go] = useLocation();
  return (
    <ErrorState
      title={words.missingTitle}
      text={words.missingText}
      action={
        <Button look="primary" onClick={() => go('/')}>
          {words.toStart}
        </Button>
      }
    />
  );
}

export function PlanFailed() {
  const words = useMessages(planFrameMessages);
  const language = useLanguage();
  const problem = usePlan((plan) => plan.problem);
  const { retry } = usePlanActions();
  return (
    <ErrorState
      title={words.failedTitle}
      text={problemText(problem ?? 'unexpected', language)}
      action={
        <Button look="primary" onClick={retry}>
          {words.retry}
        </Button>
      }
    />
  );
}
