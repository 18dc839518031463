import { isEnded, ITEM_STATUSES } from '@dachushi/domain/item-state.ts';
import type { ItemStatus } from '@dachushi/domain/item-state.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { TextField } from '../../components/text-field.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { itemStatusMessages } from '../../messages/item-status.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { AskLayer } from './ask-layer.tsx';
import styles from './asks.module.css';

interface StatusAskProps {
  readonly anchor: HTMLElement;
  readonly current: ItemStatus;
  /** Returns whether it was done; else what was chosen and typed stays. */
  readonly onDone: (status: ItemStatus | null, documentNo: string) => boolean;
  readonly onClose: () => void;
}

/** 保留 承接 新增 取消 下放, with the document where the item ends. */
export function StatusAsk({ anchor, current, onDone, onClose }: StatusAskProps) {
  const words = useMessages(inspectorMessages);
  const statuses = useMessages(itemStatusMessages);
  const [status, setStatus] = useState<ItemStatus>(current);
  const [documentNo, setDocumentNo] = useState('');
  return (
    <AskLayer anchor={anchor} title={words.statusTitle} onClose={onClose} width={388}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (onDone(status, documentNo)) onClose();
        }}
      >
        <div className={styles.scrolls}>
          <SegmentedControl
            label={words.statusTitle}
            options={ITEM_STATUSES.map((value) => ({ value, label: statuses[value] }))}
            value={status}
            onChange={setStatus}
          />
        </div>
        {isEnded(status) && (
          <>
            <TextField
              label={words.documentNo}
              hint={words.documentLater}
              value={documentNo}
              onChange={setDocumentNo}
            />
            <p className={styles.note}>{words.statusEnds}</p>
          </>
        )}
        <div className={styles.acts}>
          <Button look="quiet" onClick={() => onDone(null, '') && onClose()}>
            {words.statusBack}
          </Button>
          <Button type="submit" look="primary">
            {words.statusDo}
          </Button>
        </div>
      </form>
    </AskLayer>
  );
}
