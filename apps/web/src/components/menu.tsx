import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons/drawings.ts';
import { KeyCap } from './key-cap.tsx';
import { indexByFirstLetter, nextIndex } from './list-keys.ts';
import type { Box, Placement } from './place-beside.ts';
import { layerOf } from './popover.tsx';
import { useDismiss } from './use-dismiss.ts';
import { useFocusInside } from './use-focus-inside.ts';
import { usePlaceBeside } from './use-place-beside.ts';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  readonly icon?: IconName;
  readonly keys?: string;
  /** Why it cannot be chosen now. The entry stays in the list and says so. */
  readonly refusal?: string | undefined;
  readonly danger?: boolean;
  /** A hairline above it. */
  readonly startsGroup?: boolean;
}

interface MenuProps {
  readonly anchor: HTMLElement | Box;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
  readonly placement?: Placement;
}

/** Open as long as it is rendered. Arrows, Home, End and first letters move; Enter, Space or a press chooses; Esc and Tab close. */
export function Menu({ anchor, label, entries, onClose, placement = 'below' }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  usePlaceBeside(box, anchor, placement);
  useFocusInside(box, true);
  useDismiss(box, anchor, onClose);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation(); // letters belong to the menu here, not to the shortcuts of the page
    if (event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const current = rows.findIndex((row) => row === document.activeElement);
    const labels = entries.map((entry) => entry.label);
    const to = nextIndex(event.key, current, rows.length, 'vertical') ?? indexByFirstLetter(event.key, current, labels);
    if (to === null) return;
    event.preventDefault();
    rows[to]?.focus();
  };

  return createPortal(
    <div
      data-floating=""
      ref={box}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry) => (
        <MenuRow key={entry.id} entry={entry} onClose={onClose} />
      ))}
    </div>,
    layerOf(anchor),
  );
}

function MenuRow({ entry, onClose }: { readonly entry: MenuEntry; readonly onClose: () => void }) {
  const { label, run, icon, keys, refusal, danger, startsGroup } = entry;
  const choose = () => {
    if (refusal !== undefined) return;
    onClose();
    run();
  };
  return (
    <>
      {startsGroup && <div role="separator" className={styles.divider} />}
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        {...(refusal === undefined ? {} : { 'aria-disabled': true })}
        className={classNames(styles.entry, danger && styles.danger)}
        onClick={choose}
        onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      >
        {icon && <Icon name={icon} />}
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          {refusal && <span className={styles.reason}>{refusal}</span>}
        </span>
        {keys && <KeyCap keys={keys} />}
      </button>
    </>
  );
}
