import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { layerOf } from './popover.tsx';
import { watchTooltips } from './watch-tooltips.ts';
import type { TooltipOwner } from './watch-tooltips.ts';
import styles from './tooltip-layer.module.css';

const GAP = 6;
const EDGE = 8;
const TOOLTIP_ID = 'tooltip';

/**
 * Mounted once. Any element with `data-tooltip="text"` has a tooltip, so that hundreds of chips cost nothing;
 * `data-tooltip-keys` adds a shortcut, `data-tooltip-when="cut"` shows it only while the text does not fit.
 */
export function TooltipLayer() {
  const [owner, setOwner] = useState<TooltipOwner | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => watchTooltips(document, setOwner), []);

  useLayoutEffect(() => {
    if (owner === null || box.current === null) return undefined;
    place(box.current, owner.element.getBoundingClientRect());
    if (owner.element.getAttribute('aria-label') === owner.text) return undefined;
    owner.element.setAttribute('aria-describedby', TOOLTIP_ID);
    return () => owner.element.removeAttribute('aria-describedby');
  }, [owner]);

  if (owner === null) return null;
  return createPortal(
    <div ref={box} id={TOOLTIP_ID} role="tooltip" className={styles.tooltip} data-tooltip-box="">
      {owner.text}
      {owner.keys && <span className={styles.keys}>{owner.keys}</span>}
    </div>,
    layerOf(owner.element),
  );
}

function place(box: HTMLElement, beside: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = beside.bottom + GAP + height <= window.innerHeight - EDGE;
  const centred = beside.left + beside.width / 2 - width / 2;
  box.style.left = `${Math.max(EDGE, Math.min(centred, window.innerWidth - width - EDGE))}px`;
  box.style.top = `${below ? beside.bottom + GAP : beside.top - GAP - height}px`;
}
