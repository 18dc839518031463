import type { ComponentProps } from 'react';
import type { ButtonLook, ButtonSize } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons/drawings.ts';
import styles from './button.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** The accessible name, and the tooltip after 400 ms. */
  readonly label: string;
  /** Shown after the label in the tooltip only, such as `Ctrl Z`. */
  readonly shortcut?: string;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** A toggle that is on. Leave out for a button that is no toggle. */
  readonly pressed?: boolean;
}

export function IconButton({
  icon,
  label,
  shortcut,
  look = 'quiet',
  size = 32,
  pressed,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      data-tooltip={label}
      {...(shortcut === undefined ? {} : { 'data-tooltip-keys': shortcut })}
      className={classNames(
        styles.button,
        styles.iconOnly,
        styles[look],
        styles[`size${size}`],
        pressed && styles.pressed,
        className,
      )}
    >
      <Icon name={icon} size={size === 48 ? 20 : 16} />
    </button>
  );
}
