import type { Rect } from '@dachushi/chart/scene.ts';
import type { Camera } from './camera.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HALO = 5;

/** The SVG of the chart's window: sheets, pieces, and the marks of the moment above them, all under one transform. */
export class CanvasLayers {
  readonly pieces: SVGGElement;
  readonly #svg: SVGSVGElement;
  readonly #camera: SVGGElement;
  readonly #sheets: SVGGElement;
  readonly #marks: SVGGElement;

  constructor(host: HTMLElement) {
    this.#svg = document.createElementNS(SVG, 'svg');
    this.#svg.setAttribute('class', 'chart-drawing');
    this.#svg.setAttribute('width', '100%');
    this.#svg.setAttribute('height', '100%');
    this.#camera = this.#group(this.#svg);
    this.#sheets = this.#group(this.#camera);
    this.pieces = this.#group(this.#camera);
    this.#marks = this.#group(this.#camera);
    this.pieces.setAttribute('role', 'tree');
    this.#marks.setAttribute('pointer-events', 'none');
    host.append(this.#svg);
  }

  remove(): void {
    this.#svg.remove();
  }

  nameTree(title: string): void {
    this.pieces.setAttribute('aria-label', title);
  }

  look({ x, y, zoom }: Camera): void {
    this.#camera.setAttribute('transform', `scale(${zoom}) translate(${-x} ${-y})`);
  }

  placeSheets(sheets: readonly Rect[]): void {
    this.#sheets.replaceChildren(...sheets.map((sheet) => rect(sheet, 0, 'chart-sheet')));
  }

  halo(at: Rect | null): void {
    this.#marks.replaceChildren(...(at ? [rect(at, HALO, 'chart-halo')] : []));
  }

  /** Says which box is selected, and thickens its lines. */
  markSelected(boxId: string | null): void {
    for (const marked of this.pieces.querySelectorAll('[aria-selected="true"]'))
      marked.setAttribute('aria-selected', 'false');
    for (const line of this.pieces.querySelectorAll('.linked')) line.classList.remove('linked');
    if (boxId === null) return;
    const id = CSS.escape(boxId);
    this.pieces.querySelector(`[data-box="${id}"]`)?.setAttribute('aria-selected', 'true');
    for (const line of this.pieces.querySelectorAll(`[data-from="${id}"],[data-to="${id}"]`))
      line.classList.add('linked');
  }

  /** One box is in the tab order: the one last focused, else the first that is drawn. */
  offerFocus(boxId: string | null): void {
    for (const offered of this.pieces.querySelectorAll('[tabindex="0"]')) offered.setAttribute('tabindex', '-1');
    const wanted = boxId === null ? null : this.pieces.querySelector(`[data-box="${CSS.escape(boxId)}"]`);
    (wanted ?? this.pieces.querySelector('[data-box]'))?.setAttribute('tabindex', '0');
  }

  #group(parent: SVGElement): SVGGElement {
    const group = document.createElementNS(SVG, 'g');
    parent.append(group);
    return group;
  }
}

function rect({ x, y, width, height }: Rect, grow: number, look: string): SVGRectElement {
  const element = document.createElementNS(SVG, 'rect');
  element.setAttribute('class', look);
  element.setAttribute('x', String(x - grow));
  element.setAttribute('y', String(y - grow));
  element.setAttribute('width', String(width + 2 * grow));
  element.setAttribute('height', String(height + 2 * grow));
  return element;
}
