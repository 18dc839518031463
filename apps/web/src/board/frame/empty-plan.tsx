import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';

export function EmptyPlan() {
  const words = useMessages(boardMessages);
  const [, navigate] = useLocation();
  return (
    <EmptyState
      icon="organisation"
      title={words.emptyPlanTitle}
      text={words.emptyPlanText}
      action={<Button onClick={() => navigate('/')}>{words.toStart}</Button>}
    />
  );
}
