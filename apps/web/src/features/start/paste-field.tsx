import { useId } from 'react';
import { classNames } from '../../components/class-names.ts';
import { startMessages } from '../../messages/start.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { Pasted, PasteProblem } from './pasted-departments.ts';
import styles from './start-dialogs.module.css';

interface PasteFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly pasted: Pasted;
  /** Whether the form was sent once, so that an empty field is an omission. */
  readonly tried: boolean;
}

const MOST_SHOWN = 20;

/** Where a list of names goes, and at once what was understood of it. */
export function PasteField({ text, onChange, pasted, tried }: PasteFieldProps) {
  const words = useMessages(startMessages);
  const id = useId();
  const missing = tried && pasted.departments.length === 0;
  const wrong = missing || pasted.problems.length > 0;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {words.blankList}
      </label>
      <textarea
        id={id}
        className={classNames(styles.paste, wrong && styles.wrong)}
        rows={9}
        spellCheck={false}
        placeholder={words.blankListExample}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint ${id}-read`}
        aria-invalid={wrong}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.blankHint}
      </p>
      <div id={`${id}-read`} aria-live="polite" className={styles.read}>
        {missing && <p className={styles.problem}>{words.blankListMissing}</p>}
        {pasted.departments.length > 0 && <p>{words.blankRead(pasted.departments.length, pasted.divisions)}</p>}
        {pasted.departments.length > 0 && pasted.divisions === 0 && <p>{words.blankNoDivisions}</p>}
        <ul>
          {pasted.problems.slice(0, MOST_SHOWN).map((problem) => (
            <li key={`${problem.line} ${problem.code} ${problem.text}`} className={styles.problem}>
              <PasteProblemText problem={problem} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function PasteProblemText({ problem: { code, line, text } }: { readonly problem: PasteProblem }) {
  const words = useMessages(startMessages);
  const said = {
    'name-too-long': words.pasteTooLong,
    'no-department': words.pasteNoDepartment,
    'places-unreadable': words.pastePlaces,
    'too-many': words.pasteTooMany,
  }[code](text);
  return (
    <>
      {words.line(line)}
      {said}
    </>
  );
}
