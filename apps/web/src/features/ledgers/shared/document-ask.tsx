import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Popover } from '../../../components/popover.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import styles from './document-ask.module.css';

interface DocumentAskProps {
  readonly anchor: HTMLElement;
  readonly title: string;
  readonly action: string;
  readonly onDone: (documentNo: string) => void;
  readonly onClose: () => void;
}

/** Asks for the document that an end or a change rests on. It may be added later; until then it is listed as a problem. */
export function DocumentAsk({ anchor, title, action, onDone, onClose }: DocumentAskProps) {
  const words = useMessages(ledgersMessages);
  const [documentNo, setDocumentNo] = useState('');
  return (
    <Popover anchor={anchor} label={title} width={340} onClose={onClose}>
      <form
        className={styles.ask}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onDone(documentNo);
        }}
      >
        <h2 className={styles.title}>{title}</h2>
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
    </Popover>
  );
}
