import type { MoveReport } from '@dachushi/domain/protocol/import-answers.ts';
import { Icon } from '../../components/icon.tsx';
import { importMessages } from '../../messages/import.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import styles from './import.module.css';
import previewLook from './import-preview.module.css';

/** How many steps of a plan fit another baseline, and each that does not with its reason. */
export function MoveReportView({ report }: { readonly report: MoveReport }) {
  const words = useMessages(importMessages);
  const language = useLanguage();
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
