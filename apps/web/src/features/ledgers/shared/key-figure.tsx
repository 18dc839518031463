import type { ReactNode } from 'react';
import { classNames } from '../../../components/class-names.ts';
import styles from './key-figure.module.css';

interface KeyFigureProps {
  readonly name: string;
  /** Before the arrow; absent for a figure without a past. */
  readonly before?: ReactNode;
  readonly value: ReactNode;
  readonly unit?: string;
  /** What it is, with numerator and denominator where it is a ratio. */
  readonly definition: string;
  readonly tone?: 'error' | 'within';
}

/** One figure of the head, with its definition below it. */
export function KeyFigure({ name, before, value, unit, definition, tone }: KeyFigureProps) {
  return (
    <div className={styles.figure} role="group" aria-label={name}>
      <span className={styles.name}>{name}</span>
      <span className={styles.line}>
        {before !== undefined && (
          <>
            <span className={styles.before}>{before}</span>
            <span className={styles.arrow} aria-hidden="true">
              →
            </span>
          </>
        )}
        <span className={classNames(styles.value, tone && styles[tone])}>{value}</span>
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </span>
      <span className={styles.definition} data-tooltip={definition} data-tooltip-when="cut">
        {definition}
      </span>
    </div>
  );
}
