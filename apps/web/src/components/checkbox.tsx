import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './checkbox.module.css';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some of what it stands for is checked. */
  readonly mixed?: boolean;
  readonly disabled?: boolean;
  /** A visible label; else give `label`. */
  readonly children?: ReactNode;
  readonly label?: string;
}

export function Checkbox({ checked, onChange, mixed = false, disabled = false, children, label }: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className={styles.row}>
      <input
        ref={box}
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
