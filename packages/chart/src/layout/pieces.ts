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
  points.forEach((value, at) => {
    if (at % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
    else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
  });
  const bounds = { x: left, y: top, width: right - left, height: bottom - top };
  return { type: 'line', id, role: 'tree', bend: 'none', from: null, to: null, points, ...bounds, ...change };
}

interface TextPlace {
  readonly id: string;
  readonly role: TextRole;
  readonly x: number;
  readonly baseline: number;
  readonly anchor?: SceneText['anchor'];
  readonly size?: number;
}

export function label(text: string, place: TextPlace): SceneText {
  const { id, role, x, baseline, anchor = 'start', size = TEXT_SIZES[role] } = place;
  const shown = cleanText(text);
  const width = widthOf(shown, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    type: 'text',
    id,
    role,
    text: shown,
    anchor,
    anchorX: x,
    baseline,
    size,
    x: left,
    y: baseline - size,
    width,
    height: size * 1.3,
  };
}

/** Whether a link to this entry is drawn as a merge. */
export function isMerged(entry: ChartEntry): boolean {
  return entry.frame === 'merged' || entry.sources > 1;
}
