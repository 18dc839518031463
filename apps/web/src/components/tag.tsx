import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons/drawings.ts';
import styles from './tag.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface TagProps {
  readonly tone?: 'plain' | 'accent' | 'dashed' | 'below' | 'within' | 'error' | 'bare';
  readonly icon?: IconName;
  /** 18 high for the marks of a chip, else 22. */
  readonly small?: boolean;
  /** When space is short: only icon and figure are seen, the whole is in tooltip and accessible name. */
  readonly whole?: string;
  /** For a tag whose word goes when space is short. */
  readonly tooltip?: string;
  readonly children?: ReactNode;
}

/** Says something, does nothing: 合并 2, 审批 3, 受保护. */
export function Tag({ tone = 'plain', icon, small = false, whole, tooltip = whole, children }: TagProps) {
  return (
    <span
      className={classNames(styles.tag, tone !== 'plain' && styles[tone], small && styles.small)}
      {...(tooltip === undefined ? {} : { 'data-tooltip': tooltip })}
    >
      {icon && <Icon name={icon} size={small ? 12 : 14} />}
      {whole === undefined ? (
        children
      ) : (
        <>
          <VisuallyHidden>{whole}</VisuallyHidden>
          <span aria-hidden="true">{children}</span>
        </>
      )}
    </span>
  );
}
