import type { ComponentProps } from 'react';
import { componentMessages } from '../messages/component-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';
import styles from './field.module.css';

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'size' | 'aria-label'> {
  /** The accessible name, and the placeholder unless another is given. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The keys that lead here. */
  readonly keys?: string;
}

export function SearchField({ label, value, onChange, keys, className, ...rest }: SearchFieldProps) {
  const words = useMessages(componentMessages);
  return (
    <div className={classNames(styles.box, styles.box32, className)}>
      <Icon name="search" className={styles.icon} />
      <input
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        {...rest}
        type="search"
        aria-label={label}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value === '' && keys && <KeyCap keys={keys} />}
      {value !== '' && (
        <button type="button" className={styles.clear} aria-label={words.clear} onClick={() => onChange('')}>
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
