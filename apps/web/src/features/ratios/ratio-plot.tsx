import { bandEdges, floorOf } from '@dachushi/domain/target.ts';
import { classNames } from '../../components/class-names.ts';
import { toneOf } from '../../components/ratio-picture.ts';
import type { Side } from '../../components/ratio-picture.ts';
import tones from '../../components/tone.module.css';
import { percentOf, placeOn } from './axis.ts';
import type { Axes } from './axis.ts';
import type { RatioRow } from './ratio-rows.ts';
import styles from './ratio-plot.module.css';

/** One row of the dot plot. Bands of neighbouring rows touch, so that they read as one column. The figures stand beside it in words. */
export function RatioPlot({ row, axes }: { readonly row: RatioRow; readonly axes: Axes }) {
  const { low, high } = bandEdges(row.target);
  const tone =
    row.ratio.before === 0 ? 'exempt' : toneOf({ ...row, before: row.ratio.before, status: row.position.status });
  const at = placeOn(axes, percentOf(row));
  const [zero, from, to] = [placeOn(axes, 0), placeOn(axes, low / 100), placeOn(axes, high / 100)];
  const aim = placeOn(axes, row.target.ratio / 100);
  const width = `${Number.parseFloat(to) - Number.parseFloat(from)}%`;
  return (
    <svg
      className={classNames(styles.plot, tones[tone])}
      width="100%"
      height="100%"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.band} x={from} y="0" width={width} height="100%" />
      {floorOf(row.target) === null && <line className={styles.target} x1={aim} x2={aim} y1="0" y2="100%" />}
      {wholeSteps(row, axes).map((step) => (
        <Tick key={step} x={placeOn(axes, (step / row.ratio.before) * 100)} />
      ))}
      {tone !== 'exempt' && <line className={styles.reach} x1={zero} x2={at} y1="50%" y2="50%" />}
      {tone !== 'exempt' && <Mark side={tone} x={at} />}
    </svg>
  );
}

function Tick({ x }: { readonly x: string }) {
  return (
    <svg x={x} y="50%" overflow="visible">
      <path className={styles.tick} d="M0-3v6" />
    </svg>
  );
}

/** ◂ before the band, ● in it, ▸ after it; the tip or centre stands on the exact place. */
function Mark({ side, x }: { readonly side: Side; readonly x: string }) {
  const shape = { below: 'M4-5v10l-8-5Z', within: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', above: 'M-4-5v10l8-5Z' }[
    side
  ];
  return (
    <svg x={x} y="50%" overflow="visible">
      <path className={styles.mark} d={shape} />
    </svg>
  );
}

/** Every whole number of divisions that could go, as far as the axis shows; thinned out when they would run together. */
function wholeSteps({ ratio, position }: RatioRow, axes: Axes): readonly number[] {
  if (position.status === 'exempt' || ratio.before === 0) return [];
  const last = Math.min(ratio.before - 1, Math.floor((axes.percent * ratio.before) / 100));
  const every = Math.max(1, Math.ceil(last / 60));
  return Array.from({ length: Math.floor(last / every) }, (_, at) => (at + 1) * every);
}
