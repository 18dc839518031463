import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { MAX_PASSAGE_LENGTH, PASSAGES } from '@dachushi/domain/passage.ts';
import type { Passage } from '@dachushi/domain/passage.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { useId } from 'react';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { documentMessages, passageMessages, passageNames, passagePlaceholders } from '../../../messages/documents.ts';
import { rejectionText } from '../../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { usePassage } from './use-passage.ts';
import pane from '../documents.module.css';
import styles from './passages.module.css';

interface PassagesPaneProps {
  readonly departmentId: DepartmentId | null;
}

/** What no ledger can write: 必要性 and 实施步骤, of the plan or of one department. */
export function PassagesPane({ departmentId }: PassagesPaneProps) {
  const words = useMessages(passageMessages);
  const { wholeCity } = useMessages(documentMessages);
  const name = usePlan(({ structure }) =>
    departmentId === null ? null : (structure.baseline.departments.get(departmentId)?.name ?? ''),
  );
  const locked = usePlan(
    ({ structure }) => departmentId !== null && structure.departments.get(departmentId)?.locked === true,
  );
  return (
    <section className={pane.pane} aria-labelledby="passages-title">
      <div className={pane.paneHead}>
        <h2 id="passages-title" className={pane.paneTitle}>
          {words.title(name ?? wholeCity)}
        </h2>
      </div>
      <p className={pane.note}>{departmentId === null ? words.ofPlan : words.ofDepartment}</p>
      {locked && <p className={pane.caution}>{words.locked}</p>}
      <div className={styles.blocks}>
        {PASSAGES.map((passage) => (
          <Block key={passage} departmentId={departmentId} passage={passage} locked={locked} />
        ))}
      </div>
    </section>
  );
}

interface BlockProps extends PassagesPaneProps {
  readonly passage: Passage;
  readonly locked: boolean;
}

function Block({ departmentId, passage, locked }: BlockProps) {
  const words = useMessages(passageMessages);
  const language = useLanguage();
  const structure = usePlan((plan) => plan.structure);
  const names = useMessages(passageNames);
  const placeholders = useMessages(passagePlaceholders);
  const editor = usePassage(departmentId, passage);
  const id = useId();
  const length = [...editor.text].length;
  return (
    <div className={styles.block}>
      <label htmlFor={id} className={styles.label}>
        {names[passage]}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={9}
        value={editor.text}
        readOnly={locked}
        placeholder={placeholders[passage]}
        aria-describedby={`${id}-state`}
        aria-invalid={length > MAX_PASSAGE_LENGTH}
        onChange={(event) => editor.type(event.target.value)}
        onBlur={editor.leave}
      />
      {editor.theirs !== null && (
        <div className={styles.conflict} role="alert">
          <p className={styles.conflictTitle}>
            <Icon name="reminder" />
            {words.conflict}
          </p>
          <blockquote className={styles.theirs}>{editor.theirs || words.emptied}</blockquote>
          <div className={styles.buttons}>
            <Button onClick={editor.takeTheirs}>{words.takeTheirs}</Button>
            <Button look="primary" onClick={editor.keepMine}>
              {words.keepMine}
            </Button>
          </div>
        </div>
      )}
      {editor.rejection && (
        <p className={pane.problem} role="alert">
          {rejectionText(editor.rejection, { language, nameOf: namesIn(structure) })}
        </p>
      )}
      <p id={`${id}-state`} className={styles.state}>
        <span role="status">{editor.open ? words.open : editor.text === '' ? words.empty : words.kept}</span>
        <span className={length > MAX_PASSAGE_LENGTH ? styles.over : undefined}>
          {words.length(length, MAX_PASSAGE_LENGTH)}
        </span>
      </p>
    </div>
  );
}
