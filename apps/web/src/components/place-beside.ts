export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** `beside`: the side with more room, and where neither has enough, above or below; never over the anchor. */
export type Placement = 'below' | 'below-end' | 'right' | 'beside';

interface Surroundings {
  readonly viewport: Size;
  readonly placement: Placement;
  readonly gap?: number;
}

const EDGE = 8;

/** Left and top of a floating box beside its anchor: on the wished side, else opposite, always inside the window. */
export function placeBeside(
  anchor: Box,
  floating: Size,
  { viewport, placement, gap = 6 }: Surroundings,
): { left: number; top: number } {
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  if (placement === 'right') {
    const left =
      right + gap + floating.width + EDGE <= viewport.width ? right + gap : anchor.left - gap - floating.width;
    return inside({ left, top: anchor.top }, floating, viewport);
  }
  if (placement === 'beside') {
    const wide = floating.width + gap + EDGE;
    const roomRight = viewport.width - right;
    if (Math.max(roomRight, anchor.left) >= wide) {
      return inside(
        { left: roomRight >= anchor.left ? right + gap : anchor.left - gap - floating.width, top: anchor.top },
        floating,
        viewport,
      );
    }
    const high = floating.height + gap + EDGE;
    const roomBelow = viewport.height - bottom;
    const above = anchor.top >= high || anchor.top >= roomBelow; // a hand covers what is below
    return inside(
      { left: anchor.left, top: above ? anchor.top - gap - floating.height : bottom + gap },
      floating,
      viewport,
    );
  }
  const left = placement === 'below' ? anchor.left : right - floating.width;
  const roomBelow = viewport.height - bottom - gap - EDGE;
  const roomAbove = anchor.top - gap - EDGE;
  const below = roomBelow >= floating.height || roomBelow >= roomAbove;
  return inside({ left, top: below ? bottom + gap : anchor.top - gap - floating.height }, floating, viewport);
}

function inside(at: { left: number; top: number }, floating: Size, viewport: Size): { left: number; top: number } {
  return {
    left: Math.max(EDGE, Math.min(at.left, viewport.width - floating.width - EDGE)),
    top: Math.max(EDGE, Math.min(at.top, viewport.height - floating.height - EDGE)),
  };
}
