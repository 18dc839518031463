import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons/drawings.ts';
import styles from './button.module.css';

/** 28 small, 32 usual, 36 panel, 40 start page, 48 touch. */
export type ButtonSize = 28 | 32 | 36 | 40 | 48;
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  /** After the label: a key cap, a count, a chevron. */
  readonly after?: ReactNode;
  readonly type?: 'button' | 'submit';
}

/** One primary button per view. */
export function Button({
  look = 'secondary',
  size = 32,
  icon,
  after,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={classNames(styles.button, styles[look], styles[`size${size}`], className)}>
      {icon && <Icon name={icon} size={size === 48 ? 20 : 16} />}
      <span className={styles.label}>{children}</span>
      {after}
    </button>
  );
}
