import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { AskLayer } from './ask-layer.tsx';
import styles from './asks.module.css';

interface DocumentAskProps {
  readonly anchor: HTMLElement;
  readonly title: string;
  readonly action: string;
  /** Returns whether it was done; else what was typed stays. */
  readonly onDone: (documentNo: string) => boolean;
  readonly onClose: () => void;
}

/** The document an end rests on. It may be added later; until then it is listed as a problem. */
export function DocumentAsk({ anchor, title, action, onDone, onClose }: DocumentAskProps) {
  const words = useMessages(inspectorMessages);
  const [documentNo, setDocumentNo] = useState('');
  return (
    <AskLayer anchor={anchor} title={title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (onDone(documentNo)) onClose();
        }}
      >
        <TextField
          label={words.documentNo}
          hint={words.documentLater}
          value={documentNo}
          onChange={setDocumentNo}
          data-autofocus=""
        />
        <div className={styles.acts}>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary">
            {action}
          </Button>
        </div>
      </form>
    </AskLayer>
  );
}
