import type { UnitId } from '@dachushi/domain/ids.ts';
import { scrollAtEdge, scrollEdges } from './edge-scroll.ts';
import type { ScrollEdge } from './edge-scroll.ts';
import { hitAt } from './piece-at.ts';
import { farther } from './point.ts';
import type { Point } from './point.ts';

/** What the gesture tells its owner. It knows neither React nor any store. */
export interface DutyDragPorts {
  pickedUp(): void;
  /** Once a frame at most. */
  moved(point: Point): void;
  /** Only when it is another one; null between the cards. */
  over(unitId: UnitId | null): void;
  dropped(unitId: UnitId | null): void;
  cancelled(): void;
}

const THRESHOLD = 4;

/**
 * Whether a press on a row takes its duty: a mouse takes it anywhere but on what is pressed for itself, a finger by the grip,
 * because it scrolls everywhere else. What the row has opened elsewhere on the page is not the row.
 */
export function isDutyTaken({ pointerType, target }: PointerEvent, row: Element): boolean {
  if (!(target instanceof Element) || !row.contains(target)) return false;
  if (target.closest('[data-duty-grip]')) return true;
  return pointerType === 'mouse' && !target.closest('button, input, [role="menu"], [role="dialog"]');
}

/** Takes a duty and carries it to a card, by mouse, pen or finger. */
export function startDutyDrag(press: PointerEvent, ports: DutyDragPorts): void {
  if (press.button !== 0 || !press.isPrimary) return;
  press.preventDefault(); // else the press selects text
  new DutyHand(press, ports).listen();
}

class DutyHand {
  readonly #start: Point;
  readonly #pointerId: number;
  readonly #ports: DutyDragPorts;
  readonly #stop = new AbortController();
  #point: Point;
  #edges: readonly ScrollEdge[] | null = null;
  #over: UnitId | null = null;
  #frame = 0;

  constructor({ pointerId, clientX, clientY }: PointerEvent, ports: DutyDragPorts) {
    this.#pointerId = pointerId;
    this.#start = { x: clientX, y: clientY };
    this.#point = this.#start;
    this.#ports = ports;
  }

  listen(): void {
    const { signal } = this.#stop;
    window.addEventListener('pointermove', this.#onMove, { signal });
    window.addEventListener('pointerup', this.#onUp, { signal });
    window.addEventListener('pointercancel', this.#cancel, { signal });
    window.addEventListener('blur', this.#cancel, { signal });
    window.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointerId) return;
    this.#point = { x: event.clientX, y: event.clientY };
    if (this.#edges === null) {
      if (!farther(this.#start, this.#point, THRESHOLD)) return;
      this.#edges = scrollEdges(document);
      this.#ports.pickedUp();
    }
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#frame = 0;
    const { x, y } = this.#point;
    const hit = hitAt(document.elementFromPoint(x, y));
    const unitId = hit?.kind === 'unit' ? hit.unitId : null;
    const scrolled = scrollAtEdge(this.#edges ?? [], this.#point);
    this.#ports.moved(this.#point);
    if (unitId !== this.#over) {
      this.#over = unitId;
      this.#ports.over(unitId);
    }
    if (scrolled) this.#frame = requestAnimationFrame(this.#look);
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointerId) return;
    this.#point = { x: event.clientX, y: event.clientY };
    const dragging = this.#edges !== null;
    if (dragging) this.#look(); // what is dropped is what lies under the pointer now
    this.#letGo();
    if (dragging) this.#ports.dropped(this.#over);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#edges === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#cancel();
  };

  readonly #cancel = (): void => {
    const dragging = this.#edges !== null;
    this.#letGo();
    if (dragging) this.#ports.cancelled();
  };

  #letGo(): void {
    cancelAnimationFrame(this.#frame);
    this.#stop.abort();
  }
}
