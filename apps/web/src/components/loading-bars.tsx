import styles from './loading-bars.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface LoadingBarsProps {
  /** What is being read, for screen readers. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** Three grey bars in the shape of a card; they appear only when the wait exceeds 150 ms. */
export function LoadingBars({ label, className }: LoadingBarsProps) {
  return (
    <div className={className} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={styles.bars} aria-hidden="true">
        <span className={styles.bar} />
        <span className={styles.bar} />
        <span className={styles.bar} />
      </div>
    </div>
  );
}
