import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { CellEditing } from './grid-column.ts';
import { GridOptions } from './grid-options.tsx';
import { matchingOptions } from './match-options.ts';
import styles from './grid.module.css';

export interface GridEditorProps {
  readonly editing: CellEditing;
  readonly name: string;
  /** What the editor starts with: the old text, or the key that started it. */
  readonly start: string;
  readonly onCommit: (text: string, step: 'up' | 'down' | 'left' | 'right' | null) => void;
  readonly onCancel: () => void;
}

/** A plain field in the cell; with options also a list below it that typing narrows. */
export function GridEditor({ editing, name, start, onCommit, onCancel }: GridEditorProps) {
  const id = useId();
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const done = useRef(false);
  const [text, setText] = useState(start);
  const { options } = editing;
  // untouched text narrows nothing: whoever opens the list wants to see all of it
  const found = useMemo(
    () => (options ? (text === editing.initial ? options : matchingOptions(options, text)) : null),
    [options, text, editing.initial],
  );
  const [chosen, setChosen] = useState(() => options?.findIndex(({ label }) => label === editing.initial) ?? -1);
  useEffect(() => {
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [field]);
  const finish = (value: string, step: 'up' | 'down' | 'left' | 'right' | null) => {
    if (done.current) return;
    done.current = true;
    onCommit(value, step);
  };
  const cancel = () => {
    done.current = true;
    onCancel();
  };
  const picked = () => found?.[chosen]?.label ?? text;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (found && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      return setChosen((now) => (now + by + found.length + (now < 0 && by < 0 ? 1 : 0)) % found.length);
    }
    const step = stepOf(event);
    if (step) {
      event.preventDefault();
      return finish(picked(), step);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    }
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setText(event.target.value);
    setChosen(options && event.target.value !== '' ? 0 : -1);
  };
  return (
    <>
      <input
        ref={setField}
        className={styles.editor}
        aria-label={name}
        inputMode={editing.inputMode ?? 'text'}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onBlur={() => finish(picked(), null)}
        {...(found
          ? {
              role: 'combobox',
              'aria-expanded': true,
              'aria-controls': `${id}-list`,
              'aria-autocomplete': 'list' as const,
              ...(chosen >= 0 && chosen < found.length ? { 'aria-activedescendant': `${id}-${chosen}` } : {}),
            }
          : {})}
      />
      {found && field && (
        <GridOptions
          id={id}
          field={field}
          options={found}
          chosen={chosen}
          onChosen={setChosen}
          onPick={(label) => finish(label, null)}
        />
      )}
    </>
  );
}

function stepOf({ key, shiftKey }: KeyboardEvent): 'up' | 'down' | 'left' | 'right' | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return null;
}
