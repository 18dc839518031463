import type { ReactNode } from 'react';
import { componentMessages } from '../messages/component-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { ModalLayer } from './modal-layer.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: 480 | 640;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode;
  readonly closesOnPress?: boolean;
  readonly children: ReactNode;
}

/** Open as long as it is rendered. Only for what cannot be undone on the spot; never after a drop. */
export function Dialog({ title, onClose, width = 480, actions, closesOnPress = false, children }: DialogProps) {
  const words = useMessages(componentMessages);
  return (
    <ModalLayer label={title} onClose={onClose} closesOnPress={closesOnPress}>
      <div className={classNames(styles.panel, width === 640 && styles.wide)}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <IconButton icon="close" label={words.dismiss} onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </ModalLayer>
  );
}
