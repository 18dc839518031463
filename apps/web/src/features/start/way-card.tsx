import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { displayName } from '../../messages/format.ts';
import styles from './ways.module.css';

interface WayCardProps {
  readonly recommended?: boolean;
  readonly picture: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly facts: string;
  /** Buttons. */
  readonly children: ReactNode;
}

export function WayCard({ recommended = false, picture, title, text, facts, children }: WayCardProps) {
  return (
    <article className={classNames(styles.card, recommended && styles.recommended)}>
      <div className={styles.picture}>{picture}</div>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{displayName(text)}</p>
      </div>
      <p className={styles.facts}>{displayName(facts)}</p>
      <div className={styles.acts}>{children}</div>
    </article>
  );
}
