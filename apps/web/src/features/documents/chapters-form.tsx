import { useId } from 'react';
import { documentMessages } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { Chapters } from './document-file.ts';
import styles from './documents.module.css';

/** As much as the server takes. */
const LONGEST = 700;

interface ChaptersFormProps {
  readonly chapters: Chapters;
  readonly onChange: (chapters: Chapters) => void;
}

/** What no ledger can write. */
export function ChaptersForm({ chapters, onChange }: ChaptersFormProps) {
  const words = useMessages(documentMessages);
  const id = useId();
  return (
    <details className={styles.chapters}>
      <summary>{words.chapters}</summary>
      {(['necessity', 'steps'] as const).map((chapter) => (
        <label key={chapter} className={styles.chapter}>
          {words[chapter]}
          <textarea
            rows={4}
            maxLength={LONGEST}
            value={chapters[chapter]}
            aria-describedby={id}
            onChange={(event) => onChange({ ...chapters, [chapter]: event.target.value })}
          />
        </label>
      ))}
      <p id={id} className={styles.note}>
        {words.chaptersNote}
      </p>
    </details>
  );
}
