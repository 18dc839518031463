import { Icon } from './icon.tsx';
import type { IconName } from './icons/drawings.ts';
import styles from './line-drawing.module.css';

/** 56 px: a dashed frame round the sign of what is missing. */
export function LineDrawing({ icon }: { readonly icon: IconName }) {
  return (
    <span className={styles.frame} aria-hidden="true">
      <Icon name={icon} size={24} />
    </span>
  );
}
