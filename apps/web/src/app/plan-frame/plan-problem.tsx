import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan, usePlanActions } from '../../plan/plan-context.tsx';
import styles from './plan-frame.module.css';

export function PlanMissing() {
  const words = useMessages(planFrameMessages);
  const [, go] = useLocation();
  return (
    <div className={styles.middle}>
      <ErrorState
        title={words.missingTitle}
        text={words.missingText}
        action={
          <Button look="primary" onClick={() => go('/')}>
            {words.toStart}
          </Button>
        }
      />
    </div>
  );
}

export function PlanFailed() {
  const words = useMessages(planFrameMessages);
  const language = useLanguage();
  const problem = usePlan((plan) => plan.problem);
  const { retry } = usePlanActions();
  return (
    <div className={styles.middle}>
      <ErrorState
        title={words.failedTitle}
        text={problemText(problem ?? 'unexpected', language)}
        action={
          <Button look="primary" onClick={retry}>
            {words.retry}
          </Button>
        }
      />
    </div>
  );
}
