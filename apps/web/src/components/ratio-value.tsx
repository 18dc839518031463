import { classNames } from './class-names.ts';
import { useRollingFigure } from './use-rolling-figure.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './ratio-value.module.css';

interface RatioValueProps {
  /** Two decimals without the sign, `23.77`: the exact text that everybody shows. */
  readonly percent: string;
  readonly size?: 30 | 26 | 20 | 16;
  /** A preview is there in its first frame; only what has happened rolls. */
  readonly rolls?: boolean;
  readonly className?: string | undefined;
}

/** A percentage that rolls to its new value. Its fraction and its name stand beside it. */
export function RatioValue({ percent, size = 30, rolls = true, className }: RatioValueProps) {
  const shown = useRollingFigure(Number(percent), rolls);
  return (
    <span className={classNames(styles.value, size !== 30 && styles[`size${size}`], className)}>
      <VisuallyHidden>{percent}%</VisuallyHidden>
      <span aria-hidden="true">{shown === null ? percent : shown.toFixed(2)}</span>
      <span className={styles.sign} aria-hidden="true">
        %
      </span>
    </span>
  );
}
