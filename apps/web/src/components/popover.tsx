import { useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Box, Placement } from './place-beside.ts';
import { useDismiss } from './use-dismiss.ts';
import type { DismissedBy } from './use-dismiss.ts';
import { useFocusInside } from './use-focus-inside.ts';
import { usePlaceBeside } from './use-place-beside.ts';
import styles from './popover.module.css';

interface PopoverProps {
  /** An element, followed while it moves, or a fixed place such as that of a right click. */
  readonly anchor: HTMLElement | Box;
  /** The accessible name. */
  readonly label: string;
  /** Esc, a press elsewhere, or the focus gone elsewhere. */
  readonly onClose: (by: DismissedBy) => void;
  readonly placement?: Placement;
  readonly width?: number;
  /** False leaves the focus where it was, for a popover that may be ignored. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** Open as long as it is rendered. Never modal: the work behind it goes on. `[data-autofocus]` or else the first control has the focus. */
export function Popover({
  anchor,
  label,
  onClose,
  placement = 'below',
  width,
  takesFocus = true,
  children,
}: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  usePlaceBeside(box, anchor, placement);
  useFocusInside(box, takesFocus);
  useDismiss(box, anchor, onClose);
  return createPortal(
    <div
      data-floating=""
      ref={box}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={styles.popover}
      style={width === undefined ? {} : { width }}
    >
      {children}
    </div>,
    layerOf(anchor),
  );
}

/** An open dialog covers everything outside itself, so what belongs to it must live inside. */
export function layerOf(anchor: HTMLElement | Box): Element {
  return (anchor instanceof HTMLElement ? anchor.closest('dialog') : null) ?? document.body;
}
