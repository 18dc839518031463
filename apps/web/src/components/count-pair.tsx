import { formatCount } from '../messages/format.ts';
import { statusMessages } from '../messages/status-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { classNames } from './class-names.ts';
import styles from './count-pair.module.css';
import { useRollingFigure } from './use-rolling-figure.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface CountPairProps {
  readonly before: number;
  readonly after: number;
  /** hero: the department's count; body: rows; meta: under a ratio. */
  readonly size?: 'hero' | 'body' | 'meta';
  readonly rolls?: boolean;
}

/** 22 → **15** */
export function CountPair({ before, after, size = 'body', rolls = true }: CountPairProps) {
  const words = useMessages(statusMessages);
  const shown = useRollingFigure(after, rolls && size === 'hero');
  return (
    <span className={classNames(styles.pair, styles[size])}>
      <VisuallyHidden>{words.count(formatCount(before), formatCount(after))}</VisuallyHidden>
      <span className={styles.before} aria-hidden="true">
        {formatCount(before)}
      </span>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      <span className={styles.after} aria-hidden="true">
        {formatCount(shown === null ? after : Math.round(shown))}
      </span>
    </span>
  );
}
