import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { RatioValue } from '../../components/ratio-value.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './ratio-strip.module.css';

interface RatioCellProps {
  readonly number: string;
  readonly name: string;
  readonly scope: string;
  readonly definition: string;
  /** Two decimals; null when there is nothing to divide by. */
  readonly now: string | null;
  /** As the drop would leave it; null when nothing is in the air. */
  readonly then: string | null;
  readonly fraction: ReactNode;
  readonly short: boolean;
  /** A picture of less width, beside a long fraction. */
  readonly slim?: boolean;
  readonly children: ReactNode;
}

export function RatioCell({
  number,
  name,
  scope,
  definition,
  now,
  then,
  fraction,
  short,
  slim = false,
  children,
}: RatioCellProps) {
  const words = useMessages(boardMessages);
  return (
    <div
      className={classNames(styles.cell, then !== null && styles.previewing)}
      role="group"
      aria-label={name}
      data-tooltip={definition}
    >
      <div className={styles.label}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <span className={styles.name}>{name}</span>
        {!short && <span className={styles.scope}>{scope}</span>}
      </div>
      <div className={styles.values}>
        {now === null ? (
          <span className={styles.quiet}>{words.nothingCounted}</span>
        ) : then === null || short ? (
          <>
            <RatioValue
              percent={then ?? now}
              size={short ? 20 : 30}
              rolls={then === null}
              className={then === null ? undefined : styles.then}
            />
            {fraction}
          </>
        ) : (
          <>
            <span className={styles.old}>{now}</span>
            <Icon name="arrow-right" size={14} className={styles.arrow} />
            <RatioValue percent={then} size={26} rolls={false} className={styles.then} />
            {fraction}
          </>
        )}
      </div>
      {!short && <div className={classNames(styles.picture, slim && styles.slim)}>{children}</div>}
    </div>
  );
}
