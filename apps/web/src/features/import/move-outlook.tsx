import { LoadingBars } from '../../components/loading-bars.tsx';
import { Icon } from '../../components/icon.tsx';
import { importMessages } from '../../messages/import.ts';
import { problemText } from '../../messages/problem-text.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { outlookOfMove } from './import-api.ts';
import { useFetched } from './use-fetched.ts';
import styles from './import.module.css';
import previewLook from './import-preview.module.css';

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
  return (
    <div role="status" className={previewLook.changes}>
      <p className={styles.quiet}>{words.moveHint}</p>
      <p className={styles.agree}>
        <Icon name="check" />
        {words.moveTaken(report.taken)}
      </p>
      {report.left.length > 0 && (
        <>
          <p className={styles.differ}>
            <Icon name="reminder" />
            {words.moveLeft(report.left.length)}
          </p>
          <ul className={previewLook.lines}>
            {report.left.map((step) => (
              <li key={step.seq}>
                {words.moveStep(step.seq)}
                {step.names.length > 0 && ` • ${step.names.join(' • ')}`}: {rejectionText(step, { language })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
