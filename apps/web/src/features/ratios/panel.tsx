import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

export function Panel({ title, note, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 className={styles.head}>
        <span id={id} className={styles.title}>
          {title}
        </span>
        <span className={styles.note}>{note}</span>
      </h2>
      {children}
    </section>
  );
}
