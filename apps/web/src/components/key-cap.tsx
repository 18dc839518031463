import styles from './key-cap.module.css';

/** The keys as printed on them, `Ctrl K`. Hidden where there is no keyboard to speak of. */
export function KeyCap({ keys }: { readonly keys: string }) {
  return <kbd className={styles.cap}>{keys}</kbd>;
}
