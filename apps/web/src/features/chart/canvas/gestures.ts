import type { Point } from './camera.ts';

export interface GestureTarget {
  panBy(dx: number, dy: number): void;
  zoomAt(at: Point, factor: number): void;
  /** A press that was no drag. */
  press(event: PointerEvent): void;
  pressTwice(event: MouseEvent): void;
}

const DRAG_THRESHOLD = 4;
const WHEEL_ZOOM = 0.0022;
const LINE_HEIGHT = 16;

/** Drag, wheel, Ctrl + wheel and two fingers on `element`. Knows no chart. Returns how to stop. */
export function followGestures(element: HTMLElement, target: GestureTarget): () => void {
  const pointers = new Map<number, Point>();
  let moved = 0;

  const place = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button > 1) return;
    if (event.button === 1) event.preventDefault();
    pointers.set(event.pointerId, place(event));
    if (pointers.size === 1) moved = 0;
  };
  const onMove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    const [first, second] = [...pointers.values()];
    pointers.set(event.pointerId, now);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (pointers.size === 2 && first && second) pinch({ first, second }, [...pointers.values()], target);
    else if (pointers.size === 1 && moved > DRAG_THRESHOLD) {
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      element.dataset['dragging'] = '';
      target.panBy(now.x - before.x, now.y - before.y);
    }
  };
  const onUp = (event: PointerEvent): void => {
    const was = pointers.delete(event.pointerId);
    delete element.dataset['dragging'];
    if (was && event.type === 'pointerup' && event.button === 0 && moved <= DRAG_THRESHOLD && pointers.size === 0)
      target.press(event);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? LINE_HEIGHT : 1;
    if (event.ctrlKey || event.metaKey) target.zoomAt(place(event), Math.exp(-event.deltaY * unit * WHEEL_ZOOM));
    else if (event.shiftKey) target.panBy(-(event.deltaY + event.deltaX) * unit, 0);
    else target.panBy(-event.deltaX * unit, -event.deltaY * unit);
  };
  const onTwice = (event: MouseEvent): void => target.pressTwice(event);

  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('dblclick', onTwice);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onUp);
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('dblclick', onTwice);
  };
}

function pinch(
  before: { readonly first: Point; readonly second: Point },
  now: readonly Point[],
  target: GestureTarget,
): void {
  const [first, second] = now;
  if (!first || !second) return;
  const was = between(before.first, before.second);
  const is = between(first, second);
  target.panBy(is.centre.x - was.centre.x, is.centre.y - was.centre.y);
  if (was.distance > 0) target.zoomAt(is.centre, is.distance / was.distance);
}

function between(a: Point, b: Point): { readonly centre: Point; readonly distance: number } {
  return { centre: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.hypot(a.x - b.x, a.y - b.y) };
}
