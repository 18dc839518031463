import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { layerOf } from './popover.tsx';
import { useDismiss } from './use-dismiss.ts';
import { usePlaceBeside } from './use-place-beside.ts';
import styles from './select.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectListProps<Value extends string> {
  readonly id: string;
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly active: number;
  readonly chosen: number;
  readonly onActive: (at: number) => void;
  readonly onChoose: (at: number) => void;
  readonly onClose: () => void;
}

export function SelectList<Value extends string>(props: SelectListProps<Value>) {
  const { id, anchor, label, options, active, chosen, onActive, onChoose, onClose } = props;
  const list = useRef<HTMLDivElement>(null);
  usePlaceBeside(list, anchor, 'below');
  useDismiss(list, anchor, onClose);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return createPortal(
    <div
      data-floating=""
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className={styles.list}
      style={{ minWidth: anchor.offsetWidth }}
    >
      {options.map((option, at) => (
        <div
          key={option.value}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === chosen}
          className={classNames(styles.option, at === active && styles.active, at === chosen && styles.chosen)}
          onPointerMove={() => onActive(at)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(at)}
        >
          <span className={styles.check}>{at === chosen && <Icon name="check" />}</span>
          {option.label}
        </div>
      ))}
    </div>,
    layerOf(anchor),
  );
}
