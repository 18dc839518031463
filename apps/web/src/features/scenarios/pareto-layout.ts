import type { ComparedPlan } from '@dachushi/domain/protocol/scenario-answers.ts';
import { wishOf } from '@dachushi/domain/scenarios/scenario-figures.ts';
import type { Axis } from '@dachushi/domain/scenarios/scenario-figures.ts';
import { axisPosition } from './figure-words.ts';
import { niceTicks } from './nice-ticks.ts';
import { placeLabels } from './place-labels.ts';
import type { Label } from './place-labels.ts';

/** One place of the picture; plans with equal figures share it. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** Places of the plans in the list. */
  readonly plans: readonly number[];
  readonly isBest: boolean;
  readonly label: Label | null;
  readonly lines: readonly string[];
  /** From the point to a label that had to go farther out; null beside it. */
  readonly leader: string | null;
}

export interface Tick {
  readonly at: number;
  readonly value: number;
}

export interface Layout {
  readonly points: readonly Point[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Through the points that nobody beats, in steps. */
  readonly front: string;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const RADIUS = 7;
export const LINE = 18;
const LONGEST = 14;

interface Question {
  readonly plans: readonly ComparedPlan[];
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly best: ReadonlySet<number>;
  readonly frame: Frame;
}

/** Where everything stands, in px. Plans without a value on one of the axes are left out of the picture and stay in the table. */
export function paretoLayout({ plans, axes, best, frame }: Question): Layout {
  const placed = plans.flatMap(({ figures }, at) => {
    const [x, y] = [axisPosition(figures, axes.x), axisPosition(figures, axes.y)];
    return x === null || y === null ? [] : [{ at, x, y }];
  });
  if (placed.length === 0) return { points: [], xTicks: [], yTicks: [], front: '' };
  const { left, right, top, bottom, width, height } = frame;
  const across = scale(niceTicks(placed.map(({ x }) => x)), [left, width - right]);
  const up = scale(niceTicks(placed.map(({ y }) => y)), [height - bottom, top]);
  const places = new Map<string, { x: number; y: number; plans: number[] }>();
  for (const { at, x, y } of placed) {
    const place = places.get(`${x} ${y}`);
    if (place) place.plans.push(at);
    else places.set(`${x} ${y}`, { x: across.to(x), y: up.to(y), plans: [at] });
  }
  const named = [...places.values()].map((place) => {
    const lines = place.plans.map((at) => shortened(plans[at]?.title ?? '', at));
    return { ...place, lines, width: Math.max(...lines.map(widthOf)) + 8, height: lines.length * LINE };
  });
  const labels = placeLabels(named, { width, height: height - bottom, radius: RADIUS });
  const points = named.map(({ x, y, plans: at, lines }, index) => ({
    x,
    y,
    plans: at,
    lines,
    isBest: at.some((each) => best.has(each)),
    label: labels[index] ?? null,
    leader: leaderTo({ x, y }, labels[index] ?? null),
  }));
  // a hollow point under a solid one would not be seen
  points.sort((a, b) => Number(b.isBest) - Number(a.isBest));
  return { points, xTicks: across.ticks, yTicks: up.ticks, front: frontOf(points, axes) };
}

/** Nearer than this a label is plainly its point's. */
const BESIDE = 14;

function leaderTo({ x, y }: Pick<Point, 'x' | 'y'>, label: Label | null): string | null {
  if (label === null) return null;
  const toX = Math.min(Math.max(x, label.x), label.x + label.width);
  const toY = Math.min(Math.max(y, label.y), label.y + label.height);
  return Math.hypot(toX - x, toY - y) <= BESIDE ? null : `M${x} ${y}L${toX} ${toY}`;
}

function scale(values: readonly number[], [from, until]: readonly [number, number]) {
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1];
  const to = (value: number) => from + ((value - low) / (high - low || 1)) * (until - from);
  return { to, ticks: values.map((value) => ({ value, at: to(value) })) };
}

/** In steps, since between two plans there is no third: to the better side of one axis first. */
function frontOf(points: readonly Point[], { x, y }: Question['axes']): string {
  const front = points.filter(({ isBest }) => isBest).sort((a, b) => a.x - b.x || b.y - a.y);
  const corner = wishOf(x) === 'less' || wishOf(y) === 'more' ? 'first-across' : 'first-up';
  return front
    .map((point, at) => {
      const former = front[at - 1];
      if (!former) return `M${point.x} ${point.y}`;
      return corner === 'first-across' ? `H${point.x}V${point.y}` : `V${point.y}H${point.x}`;
    })
    .join('');
}

function shortened(title: string, at: number): string {
  const letters = [...title];
  return `${at + 1} ${letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : title}`;
}

/** 汉字 are as wide as the type is high, the rest about half of it. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/u.test(letter) ? 12.5 : 7), 0);
}
