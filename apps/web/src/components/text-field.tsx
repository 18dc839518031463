import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'size'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A whole sentence: what is wrong and what to write instead. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  /** After the text, such as 名 or %. */
  readonly unit?: string;
}

export function TextField({ label, value, onChange, error, hint, unit, className, ...rest }: TextFieldProps) {
  const id = useId();
  const notes = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={classNames(styles.box, error && styles.invalid)}>
        <input
          type="text"
          autoComplete="off"
          {...rest}
          id={id}
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...(error ? { 'aria-invalid': true } : {})}
          {...(notes ? { 'aria-describedby': notes } : {})}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
      </div>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          <Icon name="error" size={14} />
          {error}
        </div>
      )}
    </div>
  );
}
