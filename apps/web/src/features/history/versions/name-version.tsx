import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { Popover } from '../../../components/popover.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formatCount } from '../../../messages/format.ts';
import { historyMessages } from '../../../messages/history.ts';
import { problemText } from '../../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import type { Versions } from './use-versions.ts';
import styles from './versions.module.css';

/** 命名此版本: a button and the one line it asks for. */
export function NameVersion({ seq, versions }: { readonly seq: number; readonly versions: Versions }) {
  const words = useMessages(historyMessages);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button ref={setAnchor} icon="pin" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.nameVersion}
      </Button>
      {open && anchor && (
        <Popover anchor={anchor} label={words.nameVersion} width={320} onClose={() => setOpen(false)}>
          <NameForm seq={seq} versions={versions} onDone={() => setOpen(false)} />
        </Popover>
      )}
    </>
  );
}

interface NameFormProps {
  readonly seq: number;
  readonly versions: Versions;
  readonly onDone: () => void;
}

function NameForm({ seq, versions, onDone }: NameFormProps) {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setError(words.nameNeeded);
    setBusy(true);
    const problem = await versions.name(seq, name);
    setBusy(false);
    if (problem === null) return onDone();
    // the server words its own refusals; without an answer the page does
    setError(problem.issues[0]?.message ?? (problem.detail || problemText(problem.code, language)));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={words.versionName}
        hint={seq === 0 ? words.versionOfStart : words.versionOf(formatCount(seq))}
        placeholder={words.versionExample}
        data-autofocus=""
        maxLength={60}
        value={name}
        error={error}
        onChange={(text) => {
          setName(text);
          setError(undefined);
        }}
      />
      <div className={styles.buttons}>
        <Button look="quiet" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button look="primary" type="submit" disabled={busy}>
          {words.saveName}
        </Button>
      </div>
    </form>
  );
}
