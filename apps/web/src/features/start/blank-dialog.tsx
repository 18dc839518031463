import { useId, useMemo, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { TextField } from '../../components/text-field.tsx';
import { HttpProblem } from '../../lib/http.ts';
import { problemText } from '../../messages/problem-text.ts';
import { startMessages } from '../../messages/start.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { blankBaseline } from './blank-baseline.ts';
import { PasteField } from './paste-field.tsx';
import { readPasted } from './pasted-departments.ts';
import { planOnBaseline } from './start-api.ts';
import styles from './start-dialogs.module.css';

interface BlankDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (plan: { readonly id: string }) => void;
}

/** A plan from names alone: a title and a list, typed or pasted. */
export function BlankDialog({ onClose, onCreated }: BlankDialogProps) {
  const words = useMessages(startMessages);
  const language = useLanguage();
  const form = useId();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const pasted = useMemo(() => readPasted(text), [text]);
  const complete = title.trim() !== '' && pasted.departments.length > 0 && pasted.problems.length === 0;

  const create = async () => {
    setTried(true);
    if (!complete || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const sayings = { source: words.pasteSource, countingBasis: words.pasteBasis };
      const baseline = blankBaseline({
        title: title.trim(),
        departments: pasted.departments,
        today: new Date(),
        words: sayings,
      });
      onCreated(await planOnBaseline(title.trim(), baseline));
    } catch (failure) {
      setProblem(failure instanceof HttpProblem ? failure.code : 'unexpected');
      setBusy(false);
    }
  };

  const actions = (
    <>
      <Button size={36} onClick={onClose}>
        {words.cancel}
      </Button>
      <Button look="primary" size={36} type="submit" form={form} disabled={busy}>
        {busy ? words.opening : words.blankCreate}
      </Button>
    </>
  );
  return (
    <Dialog title={words.blankTitle} width={640} onClose={onClose} actions={actions}>
      <form
        id={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField
          autoFocus
          label={words.blankName}
          placeholder={words.blankNameExample}
          maxLength={200}
          value={title}
          onChange={setTitle}
          error={tried && title.trim() === '' ? words.blankNameMissing : undefined}
        />
        <PasteField text={text} onChange={setText} pasted={pasted} tried={tried} />
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            <Icon name="error" size={14} />
            {problemText(problem, language)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
