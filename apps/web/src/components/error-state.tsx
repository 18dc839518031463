import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { LineDrawing } from './line-drawing.tsx';
import styles from './empty-state.module.css';

interface ErrorStateProps {
  readonly title: string;
  /** Plain language, with what to do next. */
  readonly text: ReactNode;
  readonly action?: ReactNode;
}

export function ErrorState({ title, text, action }: ErrorStateProps) {
  return (
    <div className={classNames(styles.empty, styles.error)} role="alert">
      <span className={styles.drawing}>
        <LineDrawing icon="error" />
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {action && <div className={styles.act}>{action}</div>}
    </div>
  );
}
