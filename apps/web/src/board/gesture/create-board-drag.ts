import type { Piece } from '@dachushi/domain/drop.ts';
import { scrollAtEdge } from './edge-scroll.ts';
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
  let state: State = IDLE;
  let point: Point = { x: 0, y: 0 };
  let hit: Hit | null = null;
  let frame = 0;

  const listeners: readonly (readonly [EventTarget, string, EventListener, AddEventListenerOptions?])[] = [
    [root, 'pointerdown', onPointerDown as EventListener],
    [root, 'lostpointercapture', onLost as EventListener],
    [root, 'contextmenu', onContextMenu as EventListener],
    [root, 'touchmove', keepTouch, { passive: false }],
    [root, 'dragstart', keepNative],
    [root, 'selectstart', keepNative],
    [window, 'pointermove', onPointerMove as EventListener],
    [window, 'pointerup', onPointerUp as EventListener],
    [window, 'pointercancel', onPointerCancel as EventListener],
    [window, 'blur', cancel],
    [window, 'keydown', onKeyDown as EventListener, { capture: true }],
  ];
  for (const [target, type, listener, options] of listeners) target.addEventListener(type, listener, options);

  function onPointerDown(event: PointerEvent): void {
    if (state.name !== 'Idle' || event.button !== 0 || !event.isPrimary) return;
    const element = event.target instanceof Element ? event.target : null;
    const piece = pieceAt(element);
    point = { x: event.clientX, y: event.clientY };
    const held: Held = {
      pointerId: event.pointerId,
      start: point,
      touch: event.pointerType === 'touch',
      keys: { shift: event.shiftKey, toggle: event.ctrlKey || event.metaKey },
    };
    if (piece && held.touch) state = { ...held, name: 'LongPressing', piece, timer: setTimeout(onLongPress, LONG_PRESS) };
    else if (piece) state = { ...held, name: 'Pressing', piece };
    else if (isGround(element) && !held.touch) state = { ...held, name: 'Marquee', started: false };
  }

  function onPointerMove(event: PointerEvent): void {
    if (state.name === 'Idle' || event.pointerId !== state.pointerId) return;
    point = { x: event.clientX, y: event.clientY };
    switch (state.name) {
      case 'Pressing':
        if (farther(state.start, point, MOUSE_THRESHOLD)) pickUp(state);
        return;
      case 'LongPressing':
        if (farther(state.start, point, TOUCH_TOLERANCE)) letGo(); // the finger scrolls
        return;
      case 'Marquee':
        if (!state.started && !farther(state.start, point, MOUSE_THRESHOLD)) return;
        if (!state.started) capture(state.pointerId);
        state = { ...state, started: true };
        schedule();
        return;
      case 'Dragging':
        if (!state.movedAway && farther(state.start, point, MOUSE_THRESHOLD)) state = { ...state, movedAway: true };
        schedule();
    }
  }

  function onLongPress(): void {
    if (state.name === 'LongPressing') pickUp(state);
  }

  function pickUp({ pointerId, start, touch, keys, piece }: Held & { readonly piece: Piece }): void {
    const pieces = ports.piecesFor(piece);
    const box = elementOf(piece)?.getBoundingClientRect();
    if (pieces.length === 0 || !box) {
      letGo();
      return;
    }
    const home = { x: box.left, y: box.top };
    state = { name: 'Dragging', pointerId, start, touch, keys, piece, home, movedAway: !touch };
    capture(pointerId);
    ports.pickedUp({ pieces, point: start, grip: between(home, start) });
    hit = null;
    schedule();
  }

  /** One look at the page per frame, however many events came in; goes on by itself while the board scrolls. */
  function onFrame(): void {
    frame = 0;
    if (state.name === 'Marquee') ports.marquee(boxOf(state.start, point), state.keys);
    if (state.name !== 'Dragging') return;
    const scrolled = scrollAtEdge(root, point);
    ports.moved(point);
    const next = hitAt(document.elementFromPoint(point.x, point.y));
    if (!sameHit(next, hit)) {
      hit = next;
      ports.over(hit, point);
    }
    if (scrolled) schedule();
  }

  function onPointerUp(event: PointerEvent): void {
    if (state.name === 'Idle' || event.pointerId !== state.pointerId) return;
    point = { x: event.clientX, y: event.clientY };
    const ended = state;
    if (ended.name === 'Dragging' && ended.movedAway) onFrameNow(); // what is dropped is what lies under the pointer now
    letGo();
    if (ended.name === 'Pressing' || ended.name === 'LongPressing') ports.pressed(ended.piece, ended.keys);
    else if (ended.name === 'Marquee') {
      ports.marquee(null, ended.keys);
      if (!ended.started) ports.groundPressed();
    } else if (ended.name === 'Dragging') {
      if (ended.movedAway) {
        ports.dropped(hit);
      } else {
        ports.cancelled(ended.home);
        ports.menu(ended.piece, ended.start);
      }
    }
  }

  function onFrameNow(): void {
    cancelAnimationFrame(frame);
    onFrame();
  }

  function onPointerCancel(event: PointerEvent): void {
    if (state.name !== 'Idle' && event.pointerId === state.pointerId) cancel();
  }

  function onLost(event: PointerEvent): void {
    // a finger's own element loses it to us at pick-up: only our own loss counts
    if (event.target !== root || (state.name !== 'Dragging' && state.name !== 'Marquee')) return;
    if (event.pointerId === state.pointerId) cancel();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || (state.name !== 'Dragging' && state.name !== 'Marquee')) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  }

  function onContextMenu(event: MouseEvent): void {
    const piece = pieceAt(event.target instanceof Element ? event.target : null);
    if (state.name === 'LongPressing' || (state.name === 'Dragging' && state.touch)) {
      event.preventDefault(); // the long press is ours
    } else if (piece && state.name !== 'Dragging') {
      event.preventDefault();
      letGo();
      ports.menu(piece, { x: event.clientX, y: event.clientY });
    }
  }

  function keepTouch(event: Event): void {
    if (state.name === 'Dragging' && event.cancelable) event.preventDefault(); // else the browser starts to scroll
  }

  function keepNative(event: Event): void {
    if (state.name !== 'Idle') event.preventDefault();
  }

  function capture(pointerId: number): void {
    try {
      root.setPointerCapture(pointerId);
    } catch {
      // the pointer is gone already: its cancel follows
    }
  }

  function schedule(): void {
    if (frame === 0) frame = requestAnimationFrame(onFrame);
  }

  function cancel(): void {
    const ended = state;
    letGo();
    if (ended.name === 'Dragging') ports.cancelled(ended.home);
    if (ended.name === 'Marquee') ports.marquee(null, ended.keys);
  }

  function letGo(): void {
    const ended = state;
    state = IDLE;
    if (ended.name === 'LongPressing') clearTimeout(ended.timer);
    cancelAnimationFrame(frame);
    frame = 0;
    if ((ended.name === 'Dragging' || ended.name === 'Marquee') && root.hasPointerCapture(ended.pointerId)) {
      root.releasePointerCapture(ended.pointerId);
    }
  }

  return {
    update: () => {
      if (state.name !== 'Dragging') return;
      hit = null;
      schedule();
    },
    destroy: () => {
      cancel();
      for (const [target, type, listener, options] of listeners) target.removeEventListener(type, listener, options);
    },
  };
}
