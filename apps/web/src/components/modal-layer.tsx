import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './modal-layer.module.css';

interface ModalLayerProps {
  readonly label: string;
  readonly onClose: () => void;
  /** A press beside the panel closes; not for forms with unsaved words. */
  readonly closesOnPress: boolean;
  /** False leaves what is behind in full light. */
  readonly scrim?: boolean;
  readonly children: ReactNode;
}

/** A form begins with its first question, not with the cross that closes it. */
const FIRST_FIELD = 'form input:not(:disabled), form textarea:not(:disabled)';

/** The browser's own modal dialog: it holds the focus, silences what is behind and gives the focus back. */
export function ModalLayer({ label, onClose, closesOnPress, scrim = true, children }: ModalLayerProps) {
  const layer = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = layer.current;
    const before = document.activeElement;
    if (dialog !== null && !dialog.open) dialog.showModal();
    (
      dialog?.querySelector<HTMLElement>('[data-autofocus]') ?? dialog?.querySelector<HTMLElement>(FIRST_FIELD)
    )?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={layer}
      aria-label={label}
      className={classNames(styles.layer, !scrim && styles.clear)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (closesOnPress && event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
