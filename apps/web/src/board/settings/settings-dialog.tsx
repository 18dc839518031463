import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './settings-dialog.module.css';

interface SettingsDialogProps {
  readonly title: string;
  readonly ready: boolean;
  readonly saveWord?: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog: Enter saves, Esc leaves things as they are. */
export function SettingsDialog({ title, ready, saveWord, onSave, onClose, children }: SettingsDialogProps) {
  const words = useMessages(cardMessages);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={!ready} onClick={onSave}>
            {saveWord ?? words.save}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
