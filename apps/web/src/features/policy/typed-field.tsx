import { useId } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { policyMessages } from '../../messages/policy.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { DraftProblem } from './read-draft.ts';
import styles from './typed-field.module.css';

interface TypedFieldProps {
  /** The accessible name; what is seen stands in the head of its row or column. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: DraftProblem | undefined;
  readonly unit?: string;
  readonly placeholder?: string;
  /** Figures stand at the right and bring the figure keys of a phone. */
  readonly figure?: boolean;
}

/** A small field in a row. What was typed stays; what is wrong with it is said below. */
export function TypedField({ label, value, onChange, problem, unit, placeholder, figure = false }: TypedFieldProps) {
  const words = useMessages(policyMessages);
  const id = useId();
  const said: Readonly<Record<DraftProblem, string>> = {
    whole: words.wrongWhole,
    rising: words.wrongRising,
    percent: words.wrongPercent,
    date: words.wrongDate,
    'source-long': words.wrongSourceLong,
  };
  return (
    <span className={styles.field}>
      <span className={classNames(styles.box, problem && styles.wrong)}>
        <input
          type="text"
          autoComplete="off"
          aria-label={label}
          className={classNames(styles.input, figure && styles.figure)}
          value={value}
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
          {...(figure ? { inputMode: 'numeric' as const } : {})}
          {...(problem ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
      {problem && (
        <span id={id} className={styles.problem}>
          <Icon name="error" size={12} />
          {said[problem]}
        </span>
      )}
    </span>
  );
}
