import type { ComparedPlan } from '@dachushi/domain/protocol/scenario-answers.ts';
import type { Axis } from '@dachushi/domain/scenarios/scenario-figures.ts';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { classNames } from '../../components/class-names.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { axisName, axisText } from './figure-words.ts';
import { LINE, paretoLayout, RADIUS } from './pareto-layout.ts';
import type { Point } from './pareto-layout.ts';
import styles from './pareto-view.module.css';

interface ParetoPictureProps {
  readonly plans: readonly ComparedPlan[];
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly best: ReadonlySet<number>;
  readonly picked: number | null;
  readonly onPick: (at: number | null) => void;
}

const HEIGHT = 360;

/** One point for each plan; solid and joined where nobody beats it. Every point takes the focus and says its figures. */
export function ParetoPicture({ plans, axes, best, picked, onPick }: ParetoPictureProps) {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const heading = useId();
  const { box, width } = useWidth();
  const frame = FRAME;
  const { x: acrossAxis, y: upAxis } = axes;
  const { points, xTicks, yTicks, front } = useMemo(
    () => paretoLayout({ plans, axes: { x: acrossAxis, y: upAxis }, best, frame: { ...FRAME, width } }),
    [plans, acrossAxis, upAxis, best, width],
  );
  const says = ({ plans: at }: Point) =>
    at
      .flatMap((each) => {
        const plan = plans[each];
        const status = best.has(each) ? words.onFront : words.beaten;
        const said = (axis: Axis) => plan && `${axisName(axis, language)} ${axisText(plan.figures, axis, language)}`;
        return plan ? words.pointSays(plan.title, said(axes.y) ?? '', said(axes.x) ?? '', status) : [];
      })
      .join('\n');
  const label = (axis: Axis) => `${axisName(axis, language)}${axis === 'overall' || axis === 'inScope' ? ' %' : ''}`;
  return (
    <div ref={box} className={styles.picture}>
      <svg width={width} height={HEIGHT} role="group" aria-labelledby={heading}>
        <title id={heading}>{`${words.pareto}: ${label(axes.y)} × ${label(axes.x)}`}</title>
        {xTicks.map(({ at, value }) => (
          <g key={value} className={styles.tick}>
            <line x1={at} x2={at} y1={frame.top} y2={HEIGHT - frame.bottom} />
            <text x={at} y={HEIGHT - frame.bottom + 16} textAnchor="middle">
              {tickText(value)}
            </text>
          </g>
        ))}
        {yTicks.map(({ at, value }) => (
          <g key={value} className={styles.tick}>
            <line x1={frame.left} x2={width - frame.right} y1={at} y2={at} />
            <text x={frame.left - 8} y={at + 4} textAnchor="end">
              {tickText(value)}
            </text>
          </g>
        ))}
        <text className={styles.axis} x={frame.left - 40} y={14}>
          ↑ {label(axes.y)}
        </text>
        <text className={styles.axis} x={width - frame.right} y={HEIGHT - 8} textAnchor="end">
          {label(axes.x)} →
        </text>
        {front !== '' && <path className={styles.frontLine} d={front} />}
        {points.map((point) => (
          <g
            key={point.plans.join()}
            role="button"
            tabIndex={0}
            aria-label={says(point)}
            aria-pressed={picked !== null && point.plans.includes(picked)}
            data-tooltip={says(point)}
            className={classNames(
              styles.point,
              point.isBest && styles.best,
              picked !== null && point.plans.includes(picked) && styles.chosen,
            )}
            onFocus={() => onPick(point.plans[0] ?? null)}
            onClick={() => onPick(point.plans[0] ?? null)}
          >
            <circle className={styles.reach} cx={point.x} cy={point.y} r={22} />
            <circle className={styles.ring} cx={point.x} cy={point.y} r={RADIUS + 5} />
            <circle className={styles.dot} cx={point.x} cy={point.y} r={RADIUS} />
          </g>
        ))}
        <g aria-hidden="true" className={styles.names}>
          {points.map((point) => (
            <PointName key={point.plans.join()} point={point} />
          ))}
        </g>
      </svg>
    </div>
  );
}

/** What stands beside a point; its number alone where there is no room. The point itself says the name to those who do not see it. */
function PointName({ point: { x, y, label, lines, leader, plans, isBest } }: { readonly point: Point }) {
  const look = classNames(styles.name, isBest && styles.bestName);
  if (label === null)
    return (
      <text className={look} x={x} y={y - RADIUS - 4} textAnchor="middle">
        {plans.map((at) => at + 1).join('·')}
      </text>
    );
  return (
    <>
      {leader && <path className={styles.leader} d={leader} />}
      {lines.map((line, at) => (
        <text key={line} className={look} x={label.x + 4} y={label.y + 13 + at * LINE}>
          {line}
        </text>
      ))}
    </>
  );
}

const FRAME = { height: HEIGHT, left: 52, right: 20, top: 28, bottom: 44 };

/** The width the picture has, followed as the window changes. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(280, Math.floor(element.clientWidth)));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}

/** Ticks are multiples of 1, 2 or 5 times a power of ten. */
function tickText(value: number): string {
  return String(Number(value.toFixed(4)));
}
