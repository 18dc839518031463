import { bandEdges, percentNumber } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';
import tones from '../../components/tone.module.css';
import { BIN } from './histogram.ts';
import type { Bin } from './histogram.ts';
import styles from './histogram-picture.module.css';

const WIDTH = 400;
const TOP = 20;
const FOOT = 20;
const HEIGHT = 128;

interface HistogramPictureProps {
  readonly bins: readonly Bin[];
  readonly target: Target;
  /** The same counts in words. */
  readonly label: string;
}

/** Bars on one axis; the band behind them, the count above each. */
export function HistogramPicture({ bins, target, label }: HistogramPictureProps) {
  const start = (bins[0]?.low ?? 0) - BIN;
  const end = (bins.at(-1)?.high ?? 10_000) + BIN;
  const x = (hundredths: number) => Math.round(((hundredths - start) / (end - start)) * WIDTH * 10) / 10;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const height = (count: number) => (count / most) * (HEIGHT - TOP - FOOT);
  const base = HEIGHT - FOOT;
  const { low, high } = bandEdges(target);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <rect className={styles.band} x={x(low)} y="0" width={x(high) - x(low)} height={base} />
      <path className={styles.target} d={`M${x(target.ratio)} 0V${base}`} />
      {bins
        .filter((bin) => bin.count > 0)
        .map((bin) => (
          <g key={bin.low} className={tones[bin.side]}>
            <rect
              className={styles.bar}
              x={x(bin.low) + 1.5}
              y={base - height(bin.count)}
              width={Math.max(2, x(bin.high) - x(bin.low) - 3)}
              height={height(bin.count)}
            />
            <text className={styles.count} x={(x(bin.low) + x(bin.high)) / 2} y={base - height(bin.count) - 5}>
              {bin.count}
            </text>
          </g>
        ))}
      <path className={styles.axis} d={`M0 ${base}H${WIDTH}`} />
      {ticks(start, end, [low, high]).map((hundredths) => (
        <text key={hundredths} className={styles.tick} x={x(hundredths)} y={HEIGHT - 5}>
          {percentNumber(hundredths)}%
        </text>
      ))}
    </svg>
  );
}

/** Both edges of the band, and steps of 5 or more points away from them as far as there is room. */
function ticks(start: number, end: number, [low, high]: readonly [number, number]): readonly number[] {
  const step = Math.max(500, Math.ceil((end - start) / 8 / 500) * 500);
  const found = high - low >= step ? [low, high] : [low];
  for (let at = low - step; at > start + BIN / 2; at -= step) found.push(at);
  for (let at = (found.includes(high) ? high : low) + step; at < end - BIN / 2; at += step) found.push(at);
  for (let at = low + step; at <= high - step; at += step) found.push(at);
  return [...new Set(found)];
}
