import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { componentMessages } from '../messages/component-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';
import { dismissToast, toastStore } from './toast-store.ts';
import type { Toast } from './toast-store.ts';
import styles from './toast-region.module.css';

const NOTE_STAYS = 6000;

/** Bottom left of the centre; a page moves it with `--toast-left`. Mounted once. */
export function ToastRegion() {
  const words = useMessages(componentMessages);
  const toasts = useStore(toastStore, (state) => state.toasts);
  return (
    <section className={styles.region} aria-label={words.toasts} aria-live="polite" aria-relevant="additions">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const words = useMessages(componentMessages);
  const [held, setHeld] = useState(false); // someone is reading it or about to press its button
  const { id, kind, title, detail, action } = toast;

  useEffect(() => {
    if (kind === 'error' || held) return undefined;
    const timer = setTimeout(() => dismissToast(id), NOTE_STAYS);
    return () => clearTimeout(timer);
  }, [id, kind, held]);

  return (
    <div
      className={classNames(styles.toast, kind === 'error' && styles.error)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.icon ?? (kind === 'error' ? 'error' : 'check')} size={20} className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      <div className={styles.acts}>
        {action && (
          <Button
            look="quiet"
            after={action.keys && <KeyCap keys={action.keys} />}
            onClick={() => {
              action.run();
              dismissToast(id);
            }}
          >
            {action.label}
          </Button>
        )}
        <IconButton icon="close" label={words.dismiss} onClick={() => dismissToast(id)} />
      </div>
    </div>
  );
}
