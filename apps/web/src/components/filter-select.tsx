import { Select } from './select.tsx';
import type { SelectOption } from './select-list.tsx';

interface FilterSelectProps<Value extends string> {
  /** Only spoken: what is chosen says what it is about. */
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly every: string;
  readonly value: Value | null;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value | null) => void;
}

/** One of many, or all of them (null). */
export function FilterSelect<Value extends string>({
  label,
  every,
  value,
  options,
  onChange,
}: FilterSelectProps<Value>) {
  return (
    <Select<Value | ''>
      label={label}
      quietLabel
      value={value ?? ''}
      options={[{ value: '', label: every }, ...options]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
