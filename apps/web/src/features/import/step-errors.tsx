import { importProblemText } from '@dachushi/domain/import/problem-words.ts';
import type { ImportProblem } from '@dachushi/domain/protocol/import-messages.ts';
import { Icon } from '../../components/icon.tsx';
import { importMessages } from '../../messages/import.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { placeText } from './place-text.ts';
import styles from './import.module.css';

/** What has to be put right on this very step. */
export function StepErrors({ errors }: { readonly errors: readonly ImportProblem[] }) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  return errors.map((problem) => (
    <p
      key={`${problem.code} ${problem.sheet ?? ''} ${problem.column ?? ''}`}
      role="alert"
      className={styles.problemNote}
    >
      <Icon name="error" />
      {placeText(problem, words)}: {importProblemText(problem, language).what}
    </p>
  ));
}
