import type { ChartLanguage } from '@dachushi/chart/chart-words.ts';
import type { Rect, Scene, SceneBox } from '@dachushi/chart/scene.ts';
import { boxesOf, findBox } from '@dachushi/chart/visible.ts';
import type { PlacedBox } from '@dachushi/chart/visible.ts';
import { centred, fitted, keptInSight, opened, pannedBy, seenBy, showing, zoomedAt } from './camera.ts';
import type { Camera, Size } from './camera.ts';
import { CanvasLayers } from './canvas-layers.ts';
import { SceneDrawing } from './draw-scene.ts';
import { followGestures } from './gestures.ts';
import { neighbour } from './walk.ts';
import type { Direction } from './walk.ts';

export interface ChartCanvasEvents {
  /** The box under a press or Enter, or null for the paper. */
  readonly onSelect: (box: SceneBox | null) => void;
  readonly onFold: (box: SceneBox) => void;
  readonly onOpen: (box: SceneBox) => void;
  /** After every frame in which the window moved. */
  readonly onCamera: (camera: Camera, size: Size) => void;
}

export interface ShownScene {
  readonly scene: Scene;
  readonly language: ChartLanguage;
  /** Another key is another chart: the window goes back to the start. */
  readonly key: string;
}

const READABLE = 0.55;
const KEY_PAN = 80;
const KEY_ZOOM = 1.25;
/** Drawn around the window as well, in parts of the window, so that a short pan draws nothing. */
const MARGIN = 0.3;

/** The chart's window: an imperative layer under React, which hears of nothing but choices. */
export class ChartCanvas {
  readonly #host: HTMLElement;
  readonly #events: ChartCanvasEvents;
  readonly #layers: CanvasLayers;
  readonly #drawing: SceneDrawing;
  readonly #observer: ResizeObserver;
  readonly #stopGestures: () => void;
  #shown: ShownScene | null = null;
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  #size: Size = { width: 0, height: 0 };
  #drawn: { readonly scene: Scene; readonly window: Rect; readonly zoom: number } | null = null;
  #frame = 0;
  #selected: PlacedBox | null = null;
  #focused: PlacedBox | null = null;

  constructor(host: HTMLElement, events: ChartCanvasEvents) {
    this.#host = host;
    this.#events = events;
    this.#layers = new CanvasLayers(host);
    this.#drawing = new SceneDrawing(this.#layers.pieces);
    this.#stopGestures = followGestures(host, {
      panBy: (dx, dy) => this.panBy(dx, dy),
      zoomAt: (at, factor) => this.#move(zoomedAt(this.#camera, at, factor)),
      press: (event) => this.#press(event),
      pressTwice: (event) => this.#openUnder(event.target),
    });
    host.addEventListener('keydown', this.#onKey);
    host.addEventListener('focusin', this.#onFocus);
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(host);
    this.#measure();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#stopGestures();
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('focusin', this.#onFocus);
    this.#layers.remove();
  }

  show(shown: ShownScene): void {
    const same = this.#shown?.key === shown.key;
    this.#shown = shown;
    this.#layers.nameTree(shown.scene.title);
    this.#layers.placeSheets(shown.scene.sheets);
    if (!same) {
      this.#drawing.clear();
      this.#camera = this.#opening(shown.scene);
    }
    this.#drawn = null;
    this.#draw();
    this.select(this.#selected?.box.id ?? null);
  }

  fit(): void {
    if (this.#shown) this.#move(fitted(this.#shown.scene.bounds, this.#size));
  }

  /** The selection in the middle, large enough to read. */
  fitSelection(): void {
    const rect = this.#selected && rectOf(this.#selected);
    if (rect) this.#move(centred(rect, this.#size, Math.max(1, this.#camera.zoom)));
    else this.fit();
  }

  zoomBy(factor: number): void {
    this.#move(zoomedAt(this.#camera, { x: this.#size.width / 2, y: this.#size.height / 2 }, factor));
  }

  panBy(dx: number, dy: number): void {
    this.#move(pannedBy(this.#camera, dx, dy));
  }

  /** The window's middle goes to this scene point. */
  centreOn(x: number, y: number): void {
    this.#move(centred({ x, y, width: 0, height: 0 }, this.#size, this.#camera.zoom));
  }

  /** Marks a box and its lines; `go` brings it into the window. Returns whether the box is on the chart. */
  select(boxId: string | null, go = false): boolean {
    const found = boxId === null ? null : this.#find(boxId);
    this.#selected = found;
    this.#layers.halo(found && rectOf(found));
    if (found && go) this.#bring(found);
    this.#layers.markSelected(boxId);
    return found !== null;
  }

  #find(boxId: string): PlacedBox | null {
    return this.#shown === null ? null : findBox(this.#shown.scene, boxId);
  }

  #bring(placed: PlacedBox): void {
    const rect = rectOf(placed);
    const zoom = this.#camera.zoom < READABLE ? 1 : this.#camera.zoom;
    const stays = zoom === this.#camera.zoom && showing(this.#camera, rect, this.#size);
    const inSight = stays && stays.x === this.#camera.x && stays.y === this.#camera.y;
    if (!inSight) this.#move(centred(rect, this.#size, zoom)); // with what stands around it
  }

  #opening({ opening, bounds }: Scene): Camera {
    return opened(opening ?? bounds, this.#size, READABLE);
  }

  #measure(): void {
    const before = this.#size;
    this.#size = { width: this.#host.clientWidth, height: this.#host.clientHeight };
    if (!this.#shown) return;
    if (before.width === 0 || before.height === 0) this.#camera = this.#opening(this.#shown.scene);
    this.#drawn = null;
    this.#move(this.#camera);
  }

  #move(camera: Camera): void {
    if (!this.#shown || this.#size.width === 0) return;
    this.#camera = keptInSight(camera, this.#shown.scene.bounds, this.#size);
    this.#layers.look(this.#camera);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#shown || this.#size.width === 0) return;
    this.#layers.look(this.#camera);
    const seen = seenBy(this.#camera, this.#size);
    const { scene, language } = this.#shown;
    const zoom = this.#camera.zoom;
    if (!this.#drawn || this.#drawn.scene !== scene || this.#drawn.zoom !== zoom || !inside(seen, this.#drawn.window)) {
      const window = {
        x: seen.x - seen.width * MARGIN,
        y: seen.y - seen.height * MARGIN,
        width: seen.width * (1 + 2 * MARGIN),
        height: seen.height * (1 + 2 * MARGIN),
      };
      const keyboardIsHere = this.#layers.pieces.contains(document.activeElement);
      this.#drawing.draw(scene, window, { zoom, language });
      this.#drawn = { scene, window, zoom };
      this.#layers.markSelected(this.#selected?.box.id ?? null);
      this.#layers.offerFocus(this.#focused?.box.id ?? null);
      if (keyboardIsHere) this.#keepFocus();
    }
    this.#events.onCamera(this.#camera, this.#size);
  }

  /** The focused box may have been drawn anew, or have left the window. */
  #keepFocus(): void {
    if (this.#layers.pieces.contains(document.activeElement)) return;
    const again = this.#focused && this.#drawing.elementOf(this.#focused.box.id);
    (again ?? this.#host).focus({ preventScroll: true });
  }

  #press(event: PointerEvent): void {
    const box = this.#boxUnder(event.target);
    if (box?.fold && this.#onFoldSign(box, event)) {
      this.#events.onFold(box);
      return;
    }
    this.#focused = box && this.#find(box.id);
    this.#layers.offerFocus(box?.id ?? null);
    if (box) this.#drawing.elementOf(box.id)?.focus({ preventScroll: true });
    else this.#host.focus({ preventScroll: true });
    this.#events.onSelect(box);
  }

  #onFoldSign(box: SceneBox, event: PointerEvent): boolean {
    const element = this.#drawing.elementOf(box.id)?.querySelector('rect');
    const left = element?.getBoundingClientRect().left ?? 0;
    return event.clientX - left < Math.max(30 * this.#camera.zoom, 24);
  }

  #openUnder(target: EventTarget | null): void {
    const box = this.#boxUnder(target);
    if (box) this.#events.onOpen(box);
  }

  #boxUnder(target: EventTarget | null): SceneBox | null {
    const element = target instanceof Element ? target.closest<SVGElement>('[data-box]') : null;
    const id = element?.dataset['box'];
    return id === undefined ? null : (this.#find(id)?.box ?? null);
  }

  #focusBox(placed: PlacedBox): void {
    this.#focused = placed;
    this.#bring(placed);
    this.#draw();
    this.#layers.offerFocus(placed.box.id);
    this.#drawing.elementOf(placed.box.id)?.focus({ preventScroll: true });
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const box = this.#boxUnder(event.target);
    if (box) this.#focused = this.#find(box.id);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== '=' && event.key !== '-')) return;
    if (this.#act(event)) event.preventDefault();
  };

  #act(event: KeyboardEvent): boolean {
    const box = this.#boxUnder(event.target);
    const direction = DIRECTION[event.key];
    if (direction && box && !event.shiftKey) return this.#walk(box, direction);
    if (direction) {
      const [dx, dy] = PAN[direction];
      this.panBy(dx * KEY_PAN, dy * KEY_PAN);
      return true;
    }
    if (event.key === '+' || event.key === '=') this.zoomBy(KEY_ZOOM);
    else if (event.key === '-' || event.key === '_') this.zoomBy(1 / KEY_ZOOM);
    else if (event.key === 'Home' || event.key === 'End') return this.#toEnd(event.key);
    else if (box && (event.key === 'Enter' || event.key === ' ')) this.#events.onSelect(box);
    else return false;
    return true;
  }

  #walk(box: SceneBox, direction: Direction): boolean {
    const from = this.#find(box.id);
    if (box.fold === 'open' && direction === 'left') this.#events.onFold(box);
    else if (box.fold === 'closed' && direction === 'right') this.#events.onFold(box);
    else if (from && this.#shown) {
      const to = neighbour(this.#shown.scene, rectOf(from), direction);
      if (to) this.#focusBox(to);
    }
    return true;
  }

  #toEnd(key: 'Home' | 'End'): boolean {
    const boxes = this.#shown ? boxesOf(this.#shown.scene) : [];
    const to = key === 'Home' ? boxes[0] : boxes.at(-1);
    if (to) this.#focusBox(to);
    return true;
  }
}

const DIRECTION: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PAN = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] } as const;

function rectOf({ box, x, y }: PlacedBox): Rect {
  return { x, y, width: box.width, height: box.height };
}

function inside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
