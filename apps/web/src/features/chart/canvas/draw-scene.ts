import { chartWords } from '@dachushi/chart/chart-words.ts';
import type { ChartLanguage, ChartWords } from '@dachushi/chart/chart-words.ts';
import { PALETTE } from '@dachushi/chart/palette.ts';
import type { PlacedBlock, Rect, Scene, SceneBox, ScenePiece } from '@dachushi/chart/scene.ts';
import { boxLabel } from '@dachushi/chart/svg/box-svg.ts';
import { outlineOf } from '@dachushi/chart/svg/outline.ts';
import { pieceSvg } from '@dachushi/chart/svg/piece-svg.ts';
import { visibleIn } from '@dachushi/chart/visible.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Below this letters are under 4 pixels: boxes become outlines. */
const OUTLINE_ZOOM = 0.25;
/** Families of the page's own style sheet, so that the system's fonts are used. */
const FACES = { sans: 'var(--face)', serif: 'STZhongsong, SimSun, Noto Serif CJK SC, serif' };

interface DrawnBlock {
  readonly group: SVGGElement;
  readonly pieces: Map<ScenePiece, SVGElement>;
  outline: SVGElement | null;
  name: SVGElement | null;
  x: number;
  y: number;
}

/** Keeps exactly what is visible in the document: enters and leaves by piece, moves whole blocks, never redraws what stays. */
export class SceneDrawing {
  readonly #layer: SVGGElement;
  readonly #blocks = new Map<PlacedBlock['block'], DrawnBlock>();
  #language: ChartLanguage = 'zh-CN';

  constructor(layer: SVGGElement) {
    this.#layer = layer;
  }

  draw(
    scene: Scene,
    window: Rect,
    { zoom, language }: { readonly zoom: number; readonly language: ChartLanguage },
  ): void {
    if (language !== this.#language) this.clear();
    this.#language = language;
    const words = chartWords(language);
    const wanted = zoom < OUTLINE_ZOOM ? outlines(scene, window) : pieces(scene, window);
    for (const [block, drawn] of this.#blocks) {
      if (wanted.has(block)) continue;
      drawn.group.remove();
      this.#blocks.delete(block);
    }
    for (const [block, { x, y, shown }] of wanted) this.#drawBlock(block, { x, y, shown, words, zoom });
  }

  elementOf(boxId: string): SVGElement | null {
    return this.#layer.querySelector(`[data-box="${CSS.escape(boxId)}"]`);
  }

  clear(): void {
    this.#blocks.clear();
    this.#layer.replaceChildren();
  }

  #drawBlock(
    block: PlacedBlock['block'],
    { x, y, shown, words, zoom }: WantedBlock & { readonly words: ChartWords; readonly zoom: number },
  ): void {
    let drawn = this.#blocks.get(block);
    if (!drawn) {
      drawn = {
        group: document.createElementNS(SVG, 'g'),
        pieces: new Map(),
        outline: null,
        name: null,
        x: NaN,
        y: NaN,
      };
      this.#blocks.set(block, drawn);
      this.#layer.append(drawn.group);
    }
    if (drawn.x !== x || drawn.y !== y) {
      drawn.group.setAttribute('transform', `translate(${x} ${y})`);
      [drawn.x, drawn.y] = [x, y];
    }
    this.#drawOutline(block, drawn, shown === null);
    this.#drawName(block, drawn, shown === null ? zoom : null);
    this.#drawPieces(drawn, shown ?? NOTHING, words);
  }

  #drawOutline(block: PlacedBlock['block'], drawn: DrawnBlock, wanted: boolean): void {
    if (wanted === (drawn.outline !== null)) return;
    if (!wanted) {
      drawn.outline?.remove();
      drawn.outline = null;
      return;
    }
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', outlineOf(block));
    path.setAttribute('fill', PALETTE.accentSoft);
    path.setAttribute('stroke', PALETTE.rule);
    path.setAttribute('stroke-width', '3');
    drawn.group.append(path);
    drawn.outline = path;
  }

  /** Whose outline it is, as large as it can be read: letters do not shrink with the chart. Null for no name. */
  #drawName(block: PlacedBlock['block'], drawn: DrawnBlock, zoom: number | null): void {
    const text = zoom === null ? '' : nameOf(block);
    const half = Math.ceil(text.length / 2);
    const lines = text.length > LONG_NAME ? [text.slice(0, half), text.slice(half)] : [text];
    const size = Math.min(NAME_PIXELS / (zoom ?? 1), (block.width * 0.94) / Math.max(1, lines[0]?.length ?? 1));
    if (text === '' || size * (zoom ?? 1) < LEAST_NAME_PIXELS) {
      drawn.name?.remove();
      drawn.name = null;
      return;
    }
    if (!drawn.name) {
      drawn.name = document.createElementNS(SVG, 'text');
      drawn.name.setAttribute('class', 'chart-name');
      drawn.name.setAttribute('aria-hidden', 'true');
      drawn.name.append(...lines.map((line) => textLine(line)));
    }
    [...drawn.name.children].forEach((line, at) => {
      line.setAttribute('x', String(block.width / 2));
      line.setAttribute('y', String(block.height / 2 + size * (0.35 + (at - (lines.length - 1) / 2) * 1.2)));
    });
    drawn.name.setAttribute('font-size', String(size));
    drawn.group.append(drawn.name);
  }

  #drawPieces(drawn: DrawnBlock, shown: ReadonlySet<ScenePiece>, words: ChartWords): void {
    for (const [piece, element] of drawn.pieces) {
      if (shown.has(piece)) continue;
      element.remove();
      drawn.pieces.delete(piece);
    }
    for (const piece of shown) {
      if (drawn.pieces.has(piece)) continue;
      const element = elementFor(piece, words);
      drawn.pieces.set(piece, element);
      // Lines lie under boxes, whatever comes into sight first.
      if (piece.type === 'line') drawn.group.prepend(element);
      else drawn.group.append(element);
    }
  }
}

function textLine(text: string): SVGElement {
  const line = document.createElementNS(SVG, 'tspan');
  line.textContent = text;
  return line;
}

/** Characters; longer names stand in two lines. */
const LONG_NAME = 9;
/** Pixels of the window. */
const NAME_PIXELS = 15;
const LEAST_NAME_PIXELS = 7;

/** The department that the block is about, or nothing. */
function nameOf(block: PlacedBlock['block']): string {
  if (block.subject === null) return '';
  const head = block.pieces.find((piece) => piece.type === 'box' && piece.level === 'department');
  return head?.type === 'box' ? head.entry.name : '';
}

interface WantedBlock {
  readonly x: number;
  readonly y: number;
  /** Null for an outline. */
  readonly shown: Set<ScenePiece> | null;
}

const NOTHING: ReadonlySet<ScenePiece> = new Set();

function pieces(scene: Scene, window: Rect): ReadonlyMap<PlacedBlock['block'], WantedBlock> {
  const wanted = new Map<PlacedBlock['block'], WantedBlock & { readonly shown: Set<ScenePiece> }>();
  for (const { piece, x, y, block } of visibleIn(scene, window)) {
    const of = wanted.get(block);
    if (of) of.shown.add(piece);
    else wanted.set(block, { x, y, shown: new Set([piece]) });
  }
  return wanted;
}

function outlines(scene: Scene, window: Rect): ReadonlyMap<PlacedBlock['block'], WantedBlock> {
  const inside = scene.blocks.filter(
    ({ block, x, y }) =>
      x < window.x + window.width &&
      y < window.y + window.height &&
      x + block.width > window.x &&
      y + block.height > window.y,
  );
  return new Map(inside.map(({ block, x, y }) => [block, { x, y, shown: null }]));
}

function elementFor(piece: ScenePiece, words: ChartWords): SVGElement {
  const group = document.createElementNS(SVG, 'g');
  // Every name in this text has been escaped; it is the very text that files are made of.
  group.innerHTML = pieceSvg(piece, words, FACES);
  if (piece.type === 'box') nameBox(group, piece, words);
  else group.setAttribute('aria-hidden', 'true');
  if (piece.type === 'line' && piece.from !== null) {
    group.dataset['from'] = piece.from;
    group.dataset['to'] = piece.to ?? '';
  }
  return group;
}

const LEVEL = { city: 1, department: 2, unit: 3 } as const;

function nameBox(group: SVGGElement, box: SceneBox, words: ChartWords): void {
  group.dataset['box'] = box.id;
  group.setAttribute('role', 'treeitem');
  group.setAttribute('tabindex', '-1');
  // The name is what is written in the box; the sentence says what figure and mark mean.
  group.setAttribute('aria-description', boxLabel(box, words));
  group.setAttribute('aria-level', String(LEVEL[box.level]));
  group.setAttribute('aria-selected', 'false');
  if (box.fold) group.setAttribute('aria-expanded', String(box.fold === 'open'));
}
