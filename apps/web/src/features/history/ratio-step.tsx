import { classNames } from '../../components/class-names.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { RatioFigure } from '@dachushi/history/ratio-figures.ts';
import styles from './timeline.module.css';

interface RatioStepProps {
  readonly now: RatioFigure;
  readonly before: RatioFigure;
}

/** One ratio at one step: `22.85 → 23.77%` where it moved, and what it stands on. */
export function RatioStep({ now, before }: RatioStepProps) {
  const words = useMessages(historyMessages);
  const moved = before.numerator !== now.numerator || before.denominator !== now.denominator;
  return (
    <span className={classNames(styles.ratio, moved && styles.moved)} data-tooltip={words[now.name]}>
      <VisuallyHidden>{words[now.name]}</VisuallyHidden>
      <span className={styles.percent}>
        <span className={styles.sign}>{now.sign}</span>{' '}
        {moved && before.percent !== null && <span className={styles.was}>{before.percent} → </span>}
        {now.percent === null ? '—' : `${now.percent}%`}
      </span>
      <span className={styles.base}>
        {moved && before.denominator === now.denominator && (
          <span className={styles.baseWas}>{before.numerator} → </span>
        )}
        {now.numerator}/{now.denominator}
      </span>
    </span>
  );
}
