import { useStore } from 'zustand';
import { Icon } from '../../components/icon.tsx';
import { importMessages } from '../../messages/import.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { deskProblemText } from './desk-problem-text.ts';
import type { ImportDesk } from './import-desk.ts';
import styles from './import.module.css';

/** What the last change of settings led to: being read, or why it was not. */
export function DeskNote({ desk }: { readonly desk: ImportDesk }) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  const { busy, problem } = useStore(desk.store);
  return (
    <>
      <div role="status" className={styles.busy}>
        {busy && words.again}
      </div>
      {problem && (
        <p role="alert" className={styles.problemNote}>
          <Icon name="error" />
          <span>
            {words.failed}: {Object.values(deskProblemText(problem, language)).filter(Boolean).join(' ')}
          </span>
        </p>
      )}
    </>
  );
}
