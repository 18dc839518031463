import type { PlansCompared } from '@dachushi/domain/protocol/scenario-answers.ts';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { problemText } from '../../messages/problem-text.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { useCompared } from './use-compared.ts';

interface ComparedFrameProps {
  readonly planIds: readonly string[];
  readonly children: (compared: PlansCompared) => ReactNode;
}

/** Shows what was read of the plans, or why it was not. */
export function ComparedFrame({ planIds, children }: ComparedFrameProps) {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const { compared, problem, again } = useCompared(planIds);
  if (compared) return children(compared);
  if (problem === null) return <LoadingBars label={words.reading} />;
  const retry = <Button onClick={again}>{words.again}</Button>;
  return <ErrorState title={words.unread} text={problemText(problem, language)} action={retry} />;
}
