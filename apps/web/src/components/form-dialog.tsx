import { useId } from 'react';
import type { ReactNode } from 'react';
import { problemText } from '../messages/problem-text.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import styles from './form-dialog.module.css';

interface FormDialogProps {
  readonly title: string;
  readonly width?: 480 | 640;
  readonly words: { readonly cancel: string; readonly submit: string };
  readonly ready: boolean;
  /** The code that the server answered with. */
  readonly problem: string | null;
  /** Takes the place of the button that submits, where there is nothing to submit. */
  readonly instead?: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form of the server's in a dialog: Enter sends it, Esc leaves things as they are, a refusal stands below. */
export function FormDialog({ title, width, words, ready, problem, instead, ...rest }: FormDialogProps) {
  const language = useLanguage();
  const form = useId();
  const { onSubmit, onClose, children } = rest;
  const actions = (
    <>
      <Button size={36} onClick={onClose}>
        {words.cancel}
      </Button>
      {instead === undefined ? (
        <Button look="primary" size={36} type="submit" form={form} disabled={!ready}>
          {words.submit}
        </Button>
      ) : (
        instead
      )}
    </>
  );
  return (
    <Dialog title={title} {...(width === undefined ? {} : { width })} onClose={onClose} actions={actions}>
      <form
        id={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
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
