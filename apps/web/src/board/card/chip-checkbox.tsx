import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import styles from './division-chip.module.css';

/** Shows on touch screens, where selecting comes before merging. The chip itself is the target and says its state. */
export function ChipCheckbox({ checked }: { readonly checked: boolean }) {
  return (
    <span className={classNames(styles.checkbox, checked && styles.checked)} aria-hidden="true">
      {checked && <Icon name="check" size={16} />}
    </span>
  );
}
