import { LoadingBars } from '../../components/loading-bars.tsx';
import { importMessages } from '../../messages/import.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { outlookOfMove } from './import-api.ts';
import { MoveReportView } from './move-report.tsx';
import { useFetched } from './use-fetched.ts';

interface MoveOutlookProps {
  readonly importId: string;
  readonly planId: string;
}

/** Which steps of an existing plan would go along to the corrected baseline, and which no longer fit and why. */
export function MoveOutlook({ importId, planId }: MoveOutlookProps) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  const { answer: report, problem } = useFetched(planId, (signal) => outlookOfMove(importId, planId, signal));
  if (problem !== null) return <p role="alert">{problemText(problem, language)}</p>;
  if (!report) return <LoadingBars label={words.moveHint} />;
  return <MoveReportView report={report} />;
}
