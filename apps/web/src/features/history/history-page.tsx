import { useState } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { TalkLayer } from '../talk/layer/talk-layer.tsx';
import { HistoryContent } from './history-content.tsx';
import { problemWords } from './problem-words.ts';
import { usePlanRecord } from './use-plan-record.ts';

/** The page behind the tab 历史: every step of the plan, who, when, why, and the plan as it was then. */
export function HistoryPage() {
  const [turn, setTurn] = useState(0);
  return (
    <>
      <RecordPage key={turn} onAgain={() => setTurn(turn + 1)} />
      <TalkLayer />
    </>
  );
}

function RecordPage({ onAgain }: { readonly onAgain: () => void }) {
  const words = useMessages(historyMessages);
  const planId = usePlan((plan) => plan.planId);
  const [, go] = useLocation();
  const read = usePlanRecord(onAgain);
  const { head, chunks, tail, problem } = read.state;
  const nothing = chunks.size === 0 && tail === null;
  if (head === 0) {
    const toBoard = <Button onClick={() => go(pathTo('board', { planId }))}>{words.toBoard}</Button>;
    return <EmptyState icon="history" title={words.empty} text={words.emptyText} action={toBoard} />;
  }
  if (problem !== null && nothing) {
    const said = problemWords(problem, words);
    const retry = problem === 'network' ? () => read.record.retry() : read.again;
    return <ErrorState title={said.title} text={said.text} action={<Button onClick={retry}>{said.act}</Button>} />;
  }
  if (nothing) return <LoadingBars label={words.readingRecord} />;
  return <HistoryContent read={read} />;
}
