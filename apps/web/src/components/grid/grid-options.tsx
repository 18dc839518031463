import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { gridMessages } from '../../messages/grid.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { classNames } from '../class-names.ts';
import { layerOf } from '../popover.tsx';
import { usePlaceBeside } from '../use-place-beside.ts';
import type { GridOption } from './grid-column.ts';
import styles from './grid.module.css';

interface GridOptionsProps {
  readonly id: string;
  readonly field: HTMLElement;
  readonly options: readonly GridOption[];
  readonly chosen: number;
  readonly onChosen: (at: number) => void;
  readonly onPick: (label: string) => void;
}

/** The list below an editor; the focus stays in the field. */
export function GridOptions({ id, field, options, chosen, onChosen, onPick }: GridOptionsProps) {
  const words = useMessages(gridMessages);
  const list = useRef<HTMLDivElement>(null);
  usePlaceBeside(list, field, 'below');
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return createPortal(
    <div
      ref={list}
      id={`${id}-list`}
      data-floating=""
      role="listbox"
      aria-label={words.options}
      className={styles.options}
      onPointerDown={(event) => event.preventDefault()}
    >
      {options.map(({ value, label }, at) => (
        <div
          key={value}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === chosen}
          className={classNames(styles.option, at === chosen && styles.optionOn)}
          onPointerMove={() => onChosen(at)}
          onClick={() => onPick(label)}
        >
          {label}
        </div>
      ))}
      {options.length === 0 && <div className={styles.noOption}>{words.noOption}</div>}
    </div>,
    layerOf(field),
  );
}
