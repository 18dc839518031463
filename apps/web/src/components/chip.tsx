import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './chip.module.css';

interface ChipProps extends Omit<ComponentProps<'button'>, 'type' | 'aria-pressed'> {
  readonly on: boolean;
  /** A check mark when on, for choices of several. */
  readonly checkable?: boolean;
}

/** A choice that stays pressed: a filter, a reason. 28 high. */
export function Chip({ on, checkable = false, className, children, ...rest }: ChipProps) {
  return (
    <button {...rest} type="button" aria-pressed={on} className={classNames(styles.chip, on && styles.on, className)}>
      {checkable && on && <Icon name="check" size={14} />}
      {children}
    </button>
  );
}
