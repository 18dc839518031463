import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { placeBeside } from './place-beside.ts';
import type { Box, Placement } from './place-beside.ts';

/** Keeps a fixed box beside its anchor while either changes its size or the page scrolls. */
export function usePlaceBeside(
  box: RefObject<HTMLElement | null>,
  anchor: HTMLElement | Box,
  placement: Placement,
): void {
  useLayoutEffect(() => {
    const floating = box.current;
    if (floating === null) return undefined;
    const place = () => moveBeside(floating, anchor, placement);
    place();
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place);
    sizes?.observe(floating);
    if (anchor instanceof HTMLElement) sizes?.observe(anchor);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, true);
    return () => {
      sizes?.disconnect();
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, true);
    };
  }, [box, anchor, placement]);
}

function moveBeside(floating: HTMLElement, anchor: HTMLElement | Box, placement: Placement): void {
  const beside = anchor instanceof HTMLElement ? anchor.getBoundingClientRect() : anchor;
  const size = { width: floating.offsetWidth, height: floating.offsetHeight };
  const width = placement === 'right' ? rightEdge() : document.documentElement.clientWidth;
  const viewport = { width, height: window.innerHeight };
  const { left, top } = placeBeside(beside, size, { viewport, placement });
  floating.style.left = `${left}px`;
  floating.style.top = `${top}px`;
}

/** What stands at the side with `data-stays-clear`, such as the preview of what is being chosen, is not covered. */
function rightEdge(): number {
  const side = document.querySelector('[data-stays-clear]')?.getBoundingClientRect();
  return side && side.width > 0 ? side.left : document.documentElement.clientWidth;
}
