import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { BandCell } from './band-cell.tsx';
import { FindingsCell } from './findings-cell.tsx';
import { MeanCell } from './mean-cell.tsx';
import { PooledCell } from './pooled-cell.tsx';
import { StaffingCell } from './staffing-cell.tsx';
import styles from './ratio-strip.module.css';

/** Always in view: three ratios, each with its definition and its fraction, and what they are measured against. */
export function RatioStrip() {
  const words = useMessages(boardMessages);
  return (
    <section className={styles.strip} aria-label={words.ratios} tabIndex={0}>
      <PooledCell which="overall" />
      <PooledCell which="inScope" />
      <MeanCell />
      <BandCell />
      <StaffingCell />
      <FindingsCell />
    </section>
  );
}

/** On a phone only the three ratios, under the department. */
export function RatioTriple() {
  const words = useMessages(boardMessages);
  return (
    <section className={styles.triple} aria-label={words.ratios}>
      <PooledCell which="overall" short />
      <PooledCell which="inScope" short />
      <MeanCell short />
    </section>
  );
}
