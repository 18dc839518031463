import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './policy-page.module.css';

interface SectionFrame {
  readonly title: string;
  readonly note: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, note, tools, children }: SectionFrame) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.sectionHead}>
        <h2 id={id} className={styles.sectionTitle}>
          {title}
        </h2>
        <span className={styles.note}>{note}</span>
        {tools}
      </header>
      {children}
    </section>
  );
}
