import { statusMessages } from '../messages/status-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { classNames } from './class-names.ts';
import styles from './fraction.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface FractionProps {
  /** Already written, since ③ stands on a sum of ratios: `155`, `1068.91%`. */
  readonly numerator: string | number;
  readonly denominator: string | number;
  readonly small?: boolean;
}

/** Numerator over denominator: the base that every percentage brings. */
export function Fraction({ numerator, denominator, small = false }: FractionProps) {
  const words = useMessages(statusMessages);
  return (
    <span className={classNames(styles.fraction, small && styles.small)}>
      <VisuallyHidden>{words.fraction(String(numerator), String(denominator))}</VisuallyHidden>
      <span className={styles.part} aria-hidden="true">
        {numerator}
      </span>
      <span className={styles.bar} aria-hidden="true" />
      <span className={styles.part} aria-hidden="true">
        {denominator}
      </span>
    </span>
  );
}
