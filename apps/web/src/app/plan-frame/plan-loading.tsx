import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import styles from './plan-loading.module.css';

const FIGURES = [0, 1, 2];
const ROWS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const CARDS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Grey bars where the board's ratios, departments and cards will be; they appear only when the wait exceeds 150 ms. */
export function PlanLoading({ label }: { readonly label: string }) {
  return (
    <div className={styles.sheet} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={styles.strip} aria-hidden="true">
        {FIGURES.map((at) => (
          <Bars key={at} className={styles.figure} />
        ))}
      </div>
      <div className={styles.below} aria-hidden="true">
        <div className={styles.rail}>
          {ROWS.map((at) => (
            <Bars key={at} className={styles.row} />
          ))}
        </div>
        <div className={styles.cards}>
          {CARDS.map((at) => (
            <Bars key={at} className={styles.card} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Bars({ className }: { readonly className: string | undefined }) {
  return (
    <span className={className}>
      <span className={styles.wide} />
      <span className={styles.narrow} />
    </span>
  );
}
