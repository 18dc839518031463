import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { historyMessages } from '../../../messages/history.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import styles from '../versions/versions.module.css';

interface ReasonFormProps {
  /** Who is told. */
  readonly hint: string;
  /** Does it: why it could not be, or null. */
  readonly onReason: (reason: string) => string | null;
  readonly onCancel: () => void;
}

const LONGEST = 500;

/** 回退事由: nobody's step is taken back without a word to them. */
export function ReasonForm({ hint, onReason, onCancel }: ReasonFormProps) {
  const words = useMessages(historyMessages);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setError(reason.trim() === '' ? words.revertNeedsReason : (onReason(reason.trim()) ?? undefined));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={words.revertReason}
        hint={hint}
        data-autofocus=""
        maxLength={LONGEST}
        value={reason}
        error={error}
        onChange={(text) => {
          setReason(text);
          setError(undefined);
        }}
      />
      <div className={styles.buttons}>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button look="primary" type="submit">
          {words.revert}
        </Button>
      </div>
    </form>
  );
}
