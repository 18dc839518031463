import type { PickUp } from './create-board-drag.ts';
import type { Point } from './point.ts';

const GHOST = { width: 244, height: 52 };

/** The transform that hangs the ghost at the pointer by the place where its chip was gripped, as far as it reaches. */
export function ghostPlace({ grip }: Pick<PickUp, 'grip'>, point: Point): string {
  const x = Math.round(point.x - Math.min(Math.max(grip.x, 12), GHOST.width - 24));
  const y = Math.round(point.y - Math.min(Math.max(grip.y, 8), GHOST.height - 8));
  return `translate3d(${x}px, ${y}px, 0)`;
}

/** Sends a copy of the ghost home (the ghost itself is gone at once, so that nothing waits for the flight). */
export function flyGhostHome(ghost: HTMLElement | null, home: Point): void {
  const calm = typeof window.matchMedia !== 'function' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!ghost || calm || typeof ghost.animate !== 'function') return;
  const copy = ghost.cloneNode(true) as HTMLElement; // a clone of an element is an element
  ghost.parentElement?.append(copy);
  const flight = copy.animate(
    [{ transform: ghost.style.transform }, { transform: `translate3d(${home.x}px, ${home.y}px, 0)`, opacity: 0.5 }],
    { duration: 180, easing: 'cubic-bezier(.4, 0, .2, 1)' },
  );
  const land = () => copy.remove();
  flight.onfinish = land;
  flight.oncancel = land;
}
