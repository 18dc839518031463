import type { BoxLevel, SceneBox, SceneLine, SceneText, Stem, TextRole } from '../scene.ts';
import { cleanText } from '../text/clean-text.ts';
import { widthOf } from '../text/measure.ts';
import { boxIdOf } from './chart-entry.ts';
import type { ChartEntry } from './chart-entry.ts';

export const TEXT_SIZES: Readonly<Record<TextRole, number>> = {
  title: 26,
  caption: 15,
  figure: 13,
  note: 12,
  foot: 12,
};

interface BoxParts {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly entry: ChartEntry;
  readonly level?: BoxLevel;
  readonly upright?: boolean;
  readonly stem?: Stem | null;
  readonly marks?: boolean;
  readonly fold?: SceneBox['fold'];
}

/** Tens of thousands are made at once: the id is put together only when somebody asks for it. */
class Box implements SceneBox {
  readonly type = 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly level: BoxLevel;
  readonly entry: ChartEntry;
  readonly upright: boolean;
  readonly stem: Stem | null;
  readonly marks: boolean;
  readonly fold: SceneBox['fold'];

  constructor(parts: BoxParts) {
    this.x = parts.x;
    this.y = parts.y;
    this.width = parts.width;
    this.height = parts.height;
    this.level = parts.level ?? 'unit';
    this.entry = parts.entry;
    this.upright = parts.upright ?? false;
    this.stem = parts.stem ?? null;
    this.marks = parts.marks ?? false;
    this.fold = parts.fold ?? null;
  }

  get id(): string {
    return boxIdOf(this.entry);
  }
}

export function box(parts: BoxParts): SceneBox {
  return new Box(parts);
}

/** @param points x, y, x, y … with right angles unless `bend` says otherwise. */
export function line(
  id: string,
  points: readonly number[],
  change: Partial<Pick<SceneLine, 'role' | 'bend' | 'from' | 'to'>> = {},
): SceneLine {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return {
    type: 'line',
    id,
    role: change.role ?? 'tree',
    bend: change.bend ?? 'none',
    from: change.from ?? null,
    to: change.to ?? null,
    points,
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  };
}

interface TextPlace {
  readonly id: string;
  readonly role: TextRole;
  readonly x: number;
  readonly baseline: number;
  readonly anchor?: SceneText['anchor'];
  readonly size?: number;
}

interface Shown {
  readonly text: string;
  readonly width: number;
}

/** Where it stands is known at once; its words are cleaned and measured when somebody asks for them. */
class Label implements SceneText {
  readonly type = 'text';
  readonly id: string;
  readonly role: TextRole;
  readonly anchor: SceneText['anchor'];
  readonly anchorX: number;
  readonly baseline: number;
  readonly size: number;
  #text: string | (() => string);
  #shown: Shown | null = null;

  constructor(text: string | (() => string), place: TextPlace) {
    this.#text = text;
    this.id = place.id;
    this.role = place.role;
    this.anchor = place.anchor ?? 'start';
    this.anchorX = place.x;
    this.baseline = place.baseline;
    this.size = place.size ?? TEXT_SIZES[place.role];
  }

  get text(): string {
    return this.#look().text;
  }

  get width(): number {
    return this.#look().width;
  }

  get x(): number {
    if (this.anchor === 'start') return this.anchorX;
    return this.anchorX - (this.anchor === 'end' ? this.width : this.width / 2);
  }

  get y(): number {
    return this.baseline - this.size;
  }

  get height(): number {
    return this.size * 1.3;
  }

  #look(): Shown {
    if (this.#shown) return this.#shown;
    const text = cleanText(typeof this.#text === 'string' ? this.#text : this.#text());
    return (this.#shown = { text, width: widthOf(text, this.size) });
  }
}

/** @param text what it says, or how to put it together once it is looked at */
export function label(text: string | (() => string), place: TextPlace): SceneText {
  return new Label(text, place);
}

/** Whether a link to this entry is drawn as a merge. */
export function isMerged(entry: ChartEntry): boolean {
  return entry.frame === 'merged' || entry.sources > 1;
}
