import type { ReactNode } from 'react';
import { componentMessages } from '../messages/component-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from './icon-button.tsx';
import { ModalLayer } from './modal-layer.tsx';
import styles from './bottom-sheet.module.css';

interface BottomSheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** False keeps the department's ladder above it in full light. */
  readonly scrim?: boolean;
  readonly children: ReactNode;
}

/** Open as long as it is rendered: the touch form of inspector, list and target menu. */
export function BottomSheet({ title, onClose, scrim = true, children }: BottomSheetProps) {
  const words = useMessages(componentMessages);
  return (
    <ModalLayer label={title} onClose={onClose} closesOnPress scrim={scrim}>
      <div className={styles.sheet}>
        <span className={styles.handle} />
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <IconButton icon="close" size={48} label={words.dismiss} onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </ModalLayer>
  );
}
