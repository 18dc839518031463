import type { Piece } from '@dachushi/domain/drop.ts';
import { scrollAtEdge, scrollEdges } from './edge-scroll.ts';
import type { ScrollEdge } from './edge-scroll.ts';
import { elementOf, hitAt, isGround, pieceAt, sameHit } from './piece-at.ts';
import type { Hit } from './piece-at.ts';
import { between, boxOf, farther } from './point.ts';
import type { Box, Point } from './point.ts';

/** Modifier keys of a press or marquee. */
export interface Keys {
  readonly shift: boolean;
  readonly toggle: boolean;
}

export interface PickUp {
  readonly pieces: readonly Piece[];
  /** Where on the page. */
  readonly point: Point;
  /** Where inside the gripped chip or card, so that the ghost hangs where it was taken. */
  readonly grip: Point;
}

/** What the gesture asks of and tells to its owner. It knows neither React nor any store. */
export interface BoardDragPorts {
  /** The pieces that come along when this one is taken; empty when it may not be taken. */
  piecesFor(piece: Piece): readonly Piece[];
  pickedUp(pickUp: PickUp): void;
  /** Once a frame at most. */
  moved(point: Point): void;
  /** Only when it is another one. */
  over(hit: Hit | null, point: Point): void;
  dropped(hit: Hit | null): void;
  /** Nothing has happened; the ghost goes home to `home`. */
  cancelled(home: Point): void;
  pressed(piece: Piece, keys: Keys): void;
  /** A long press that did not become a drag, or the right button. */
  menu(piece: Piece, point: Point): void;
  /** The rectangle in window coordinates; null when it ends. */
  marquee(box: Box | null, keys: Keys): void;
  groundPressed(): void;
}

export interface BoardDrag {
  /** The structure or the page changed under the hand: look again at what lies under the pointer. */
  update(): void;
  destroy(): void;
}

interface Held {
  readonly pointerId: number;
  readonly start: Point;
  readonly touch: boolean;
  readonly keys: Keys;
}

type State =
  | { readonly name: 'Idle' }
  | (Held & { readonly name: 'Pressing'; readonly piece: Piece })
  | (Held & { readonly name: 'LongPressing'; readonly piece: Piece; readonly timer: ReturnType<typeof setTimeout> })
  | (Held & { readonly name: 'Dragging'; readonly piece: Piece; readonly home: Point; readonly movedAway: boolean })
  | (Held & { readonly name: 'Marquee'; readonly started: boolean });

const MOUSE_THRESHOLD = 4;
const TOUCH_TOLERANCE = 8;
const LONG_PRESS = 350;
const IDLE: State = { name: 'Idle' };

/**
 * The hand on the board: press, drag by mouse, long press and drag by touch, marquee. Pointer events come in at any rate;
 * everything that touches the page happens once a frame.
 */
export function createBoardDrag(root: HTMLElement, ports: BoardDragPorts): BoardDrag {
  const hand = new BoardHand(root, ports);
  const listeners: readonly (readonly [EventTarget, string, (event: never) => void, AddEventListenerOptions?])[] = [
    [root, 'pointerdown', hand.onPointerDown],
    [root, 'lostpointercapture', hand.onLost],
    [root, 'contextmenu', hand.onContextMenu],
    [root, 'touchmove', hand.keepTouch, { passive: false }],
    [root, 'dragstart', hand.keepNative],
    [root, 'selectstart', hand.keepNative],
    [window, 'pointermove', hand.onPointerMove],
    [window, 'pointerup', hand.onPointerUp],
    [window, 'pointercancel', hand.onPointerCancel],
    [window, 'blur', hand.cancel],
    [window, 'keydown', hand.onKeyDown, { capture: true }],
  ];
  for (const [target, type, listener, options] of listeners)
    target.addEventListener(type, listener as EventListener, options);
  return {
    update: hand.lookAgain,
    destroy: () => {
      hand.cancel();
      for (const [target, type, listener, options] of listeners)
        target.removeEventListener(type, listener as EventListener, options);
    },
  };
}

class BoardHand {
  readonly #root: HTMLElement;
  readonly #ports: BoardDragPorts;
  #state: State = IDLE;
  #point: Point = { x: 0, y: 0 };
  #hit: Hit | null = null;
  #edges: readonly ScrollEdge[] = [];
  #frame = 0;

  constructor(root: HTMLElement, ports: BoardDragPorts) {
    this.#root = root;
    this.#ports = ports;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    if (this.#state.name !== 'Idle' || event.button !== 0 || !event.isPrimary) return;
    const element = event.target instanceof Element ? event.target : null;
    const piece = pieceAt(element);
    this.#point = { x: event.clientX, y: event.clientY };
    const held: Held = {
      pointerId: event.pointerId,
      start: this.#point,
      touch: event.pointerType === 'touch',
      keys: { shift: event.shiftKey, toggle: event.ctrlKey || event.metaKey },
    };
    if (piece && held.touch)
      this.#state = { ...held, name: 'LongPressing', piece, timer: setTimeout(this.#onLongPress, LONG_PRESS) };
    else if (piece) this.#state = { ...held, name: 'Pressing', piece };
    else if (isGround(element) && !held.touch) this.#state = { ...held, name: 'Marquee', started: false };
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const state = this.#state;
    if (state.name === 'Idle' || event.pointerId !== state.pointerId) return;
    this.#point = { x: event.clientX, y: event.clientY };
    const far = farther(state.start, this.#point, state.touch ? TOUCH_TOLERANCE : MOUSE_THRESHOLD);
    switch (state.name) {
      case 'Pressing':
        if (far) this.#pickUp(state);
        return;
      case 'LongPressing':
        if (far) this.#letGo(); // the finger scrolls
        return;
      case 'Marquee':
        if (!state.started && !far) return;
        if (!state.started) this.#capture(state.pointerId);
        this.#state = { ...state, started: true };
        this.#schedule();
        return;
      case 'Dragging':
        if (!state.movedAway && far) this.#state = { ...state, movedAway: true };
        this.#schedule();
    }
  };

  readonly #onLongPress = (): void => {
    if (this.#state.name === 'LongPressing') this.#pickUp(this.#state);
  };

  #pickUp({ pointerId, start, touch, keys, piece }: Held & { readonly piece: Piece }): void {
    const pieces = this.#ports.piecesFor(piece);
    const box = elementOf(piece)?.getBoundingClientRect();
    if (pieces.length === 0 || !box) {
      this.#letGo();
      return;
    }
    const home = { x: box.left, y: box.top };
    this.#edges = scrollEdges(this.#root);
    this.#state = { name: 'Dragging', pointerId, start, touch, keys, piece, home, movedAway: !touch };
    this.#capture(pointerId);
    this.#ports.pickedUp({ pieces, point: start, grip: between(home, start) });
    this.#hit = null;
    this.#schedule();
  }

  /** One look at the page per frame, however many events came in; goes on by itself while the board scrolls. */
  readonly #onFrame = (): void => {
    this.#frame = 0;
    const state = this.#state;
    if (state.name === 'Marquee') this.#ports.marquee(boxOf(state.start, this.#point), state.keys);
    if (state.name !== 'Dragging') return;
    const { x, y } = this.#point;
    const next = hitAt(document.elementFromPoint(x, y)); // before anything is changed, while the layout still holds
    const scrolled = next?.kind !== 'tray' && scrollAtEdge(this.#edges, this.#point); // a tray lies below the edge and is a place to stay
    this.#ports.moved(this.#point);
    if (!sameHit(next, this.#hit)) {
      this.#hit = next;
      this.#ports.over(next, this.#point);
    }
    if (scrolled) this.#schedule();
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const ended = this.#state;
    if (ended.name === 'Idle' || event.pointerId !== ended.pointerId) return;
    this.#point = { x: event.clientX, y: event.clientY };
    if (ended.name === 'Dragging' && ended.movedAway) this.#onFrame(); // what is dropped is what lies under the pointer now
    this.#letGo();
    switch (ended.name) {
      case 'Pressing':
      case 'LongPressing':
        this.#ports.pressed(ended.piece, ended.keys);
        return;
      case 'Marquee':
        this.#ports.marquee(null, ended.keys);
        if (!ended.started) this.#ports.groundPressed();
        return;
      case 'Dragging':
        if (ended.movedAway) {
          this.#ports.dropped(this.#hit);
        } else {
          this.#ports.cancelled(ended.home);
          this.#ports.menu(ended.piece, ended.start);
        }
    }
  };

  readonly onPointerCancel = (event: PointerEvent): void => {
    if (this.#state.name !== 'Idle' && event.pointerId === this.#state.pointerId) this.cancel();
  };

  readonly onLost = (event: PointerEvent): void => {
    const state = this.#state;
    // a finger's own element loses it to us at pick-up: only our own loss counts
    if (event.target !== this.#root || (state.name !== 'Dragging' && state.name !== 'Marquee')) return;
    if (event.pointerId === state.pointerId) this.cancel();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (this.#state.name !== 'Dragging' && this.#state.name !== 'Marquee')) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  readonly onContextMenu = (event: MouseEvent): void => {
    const state = this.#state;
    const piece = pieceAt(event.target instanceof Element ? event.target : null);
    if (state.name === 'LongPressing' || (state.name === 'Dragging' && state.touch)) {
      event.preventDefault(); // the long press is ours
    } else if (piece && state.name !== 'Dragging' && event.button === 2) {
      event.preventDefault();
      this.#letGo();
      this.#ports.menu(piece, { x: event.clientX, y: event.clientY });
    }
  };

  readonly keepTouch = (event: Event): void => {
    if (this.#state.name === 'Dragging' && event.cancelable) event.preventDefault(); // else the browser starts to scroll
  };

  readonly keepNative = (event: Event): void => {
    if (this.#state.name !== 'Idle') event.preventDefault();
  };

  readonly lookAgain = (): void => {
    if (this.#state.name !== 'Dragging') return;
    this.#hit = null;
    this.#schedule();
  };

  readonly cancel = (): void => {
    const ended = this.#state;
    this.#letGo();
    if (ended.name === 'Dragging') this.#ports.cancelled(ended.home);
    if (ended.name === 'Marquee') this.#ports.marquee(null, ended.keys);
  };

  #capture(pointerId: number): void {
    try {
      this.#root.setPointerCapture(pointerId);
    } catch {
      // the pointer is gone already: its cancel follows
    }
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#onFrame);
  }

  #letGo(): void {
    const ended = this.#state;
    this.#state = IDLE;
    if (ended.name === 'LongPressing') clearTimeout(ended.timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const captured = ended.name === 'Dragging' || ended.name === 'Marquee';
    if (captured && this.#root.hasPointerCapture(ended.pointerId)) this.#root.releasePointerCapture(ended.pointerId);
  }
}
