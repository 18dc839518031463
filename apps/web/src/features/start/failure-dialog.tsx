import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { fileProblemText } from '../../messages/file-problem-text.ts';
import { startMessages } from '../../messages/start.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { issuePlace } from './issue-place.ts';
import { issueText } from './issue-text.ts';
import type { StartFailure } from './use-starting.ts';
import styles from './start-dialogs.module.css';

interface FailureDialogProps {
  readonly failure: StartFailure;
  readonly onClose: () => void;
}

const WHY = {
  'not-json': 'notJson',
  'not-ours': 'notOurs',
  'too-large': 'tooLarge',
  unreadable: 'unreadable',
} as const;
/** A file with thousands of problems has one cause; more rows than this help nobody. */
const MOST_SHOWN = 200;

/** Why a plan did not open, with every problem at its place. Nothing was stored. */
export function FailureDialog({ failure, onClose }: FailureDialogProps) {
  const words = useMessages(startMessages);
  const language = useLanguage();
  const { fileName, refused, problem, json } = failure;
  const issues = problem?.issues ?? [];
  return (
    <Dialog
      title={words.failed}
      width={issues.length > 0 ? 640 : 480}
      onClose={onClose}
      actions={
        <Button look="primary" size={36} data-autofocus="" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      {fileName !== null && <p className={styles.file}>{words.fileName(fileName)}</p>}
      <p role="alert">
        {refused === null ? fileProblemText(problem?.code ?? 'unexpected', language) : words[WHY[refused]]}
      </p>
      {issues.length > 0 && (
        <>
          <p className={styles.count}>{words.problemCount(issues.length)}</p>
          <table className={styles.issues}>
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.problem}</th>
              </tr>
            </thead>
            <tbody>
              {issues.slice(0, MOST_SHOWN).map((issue, at) => (
                <tr key={at}>
                  <td data-tooltip={issue.path.join('.')}>{issuePlace(issue.path, json, language)}</td>
                  <td>{issueText(issue, json, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {issues.length > MOST_SHOWN && (
            <p className={styles.count}>{words.moreProblems(issues.length - MOST_SHOWN)}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
