import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { indexByFirstLetter, nextIndex } from './list-keys.ts';
import { SelectList } from './select-list.tsx';
import type { SelectOption } from './select-list.tsx';
import styles from './select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly size?: 32 | 36;
  /** The label is only spoken. */
  readonly quietLabel?: boolean;
}

/** A list box whose focus stays on the button, so that closing loses nothing. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  size = 32,
  quietLabel = false,
}: SelectProps<Value>) {
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [active, setActive] = useState<number | null>(null); // null while closed
  const chosen = options.findIndex((option) => option.value === value);

  const choose = (at: number | null) => {
    const option = at === null ? undefined : options[at];
    setActive(null);
    if (option !== undefined) onChange(option.value);
  };
  const open = () => setActive(Math.max(0, chosen));

  const onKeyDown = (event: KeyboardEvent) => {
    const from = active ?? chosen;
    const to =
      nextIndex(event.key, from, options.length, 'vertical') ??
      indexByFirstLetter(
        event.key,
        from,
        options.map((option) => option.label),
      );
    if (to !== null) {
      event.preventDefault();
      if (active === null) open();
      else setActive(to);
    } else if (active !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Tab') choose(active);
  };

  return (
    <div className={styles.field}>
      {!quietLabel && <span className={styles.label}>{label}</span>}
      <button
        ref={setButton}
        type="button"
        role="combobox"
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded={active !== null}
        aria-controls={`${id}-list`}
        {...(active === null ? {} : { 'aria-activedescendant': `${id}-${active}` })}
        className={classNames(styles.button, size === 36 && styles.size36)}
        onClick={() => (active === null ? open() : setActive(null))}
        onKeyDown={onKeyDown}
      >
        <span className={styles.value}>{options[chosen]?.label}</span>
        <Icon name="chevron-down" />
      </button>
      {active !== null && button !== null && (
        <SelectList
          id={id}
          anchor={button}
          label={label}
          options={options}
          active={active}
          chosen={chosen}
          onActive={setActive}
          onChoose={choose}
          onClose={() => setActive(null)}
        />
      )}
    </div>
  );
}
