import { bandEdges, floorOf, percentNumber } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';
import tones from '../../components/tone.module.css';
import { BIN } from './histogram.ts';
import type { Bin } from './histogram.ts';
import styles from './histogram-picture.module.css';

const TOP = 20;
const FOOT = 20;
const HEIGHT = 128;
const BASE = HEIGHT - FOOT;

interface HistogramPictureProps {
  readonly bins: readonly Bin[];
  readonly target: Target;
  /** The same counts in words. */
  readonly label: string;
}

/** Bars on one axis; the band behind them, the count above each. As wide as its panel, with text of one size. */
export function HistogramPicture({ bins, target, label }: HistogramPictureProps) {
  const start = (bins[0]?.low ?? 0) - BIN;
  const end = (bins.at(-1)?.high ?? 10_000) + BIN;
  const share = (hundredths: number) => Math.round((hundredths / (end - start)) * 10_000) / 100;
  const x = (hundredths: number) => `${share(hundredths - start)}%`;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const height = (count: number) => (count / most) * (BASE - TOP);
  const { low, ...edges } = bandEdges(target);
  const open = floorOf(target) !== null;
  const high = open ? end : edges.high;
  return (
    <svg className={styles.picture} width="100%" height={HEIGHT} role="img" aria-label={label}>
      <rect className={styles.band} x={x(low)} y="0" width={`${share(high - low)}%`} height={BASE} />
      {!open && <line className={styles.target} x1={x(target.ratio)} x2={x(target.ratio)} y1="0" y2={BASE} />}
      {bins
        .filter((bin) => bin.count > 0)
        .map((bin) => (
          <g key={bin.low} className={tones[bin.side]}>
            <rect
              className={styles.bar}
              x={x(bin.low)}
              y={BASE - height(bin.count)}
              width={`${Math.max(0.5, share(bin.high - bin.low))}%`}
              height={height(bin.count)}
            />
            <text className={styles.count} x={x((bin.low + bin.high) / 2)} y={BASE - height(bin.count) - 5}>
              {bin.count}
            </text>
          </g>
        ))}
      <line className={styles.axis} x1="0" x2="100%" y1={BASE} y2={BASE} />
      {ticks(start, end, [low, open ? low : high]).map((hundredths) => (
        <text key={hundredths} className={styles.tick} x={x(hundredths)} y={HEIGHT - 5}>
          {percentNumber(hundredths)}%
        </text>
      ))}
    </svg>
  );
}

/** Both edges of the band, and steps of 5 or more points away from them as far as there is room. */
function ticks(start: number, end: number, [low, high]: readonly [number, number]): readonly number[] {
  const step = Math.max(500, Math.ceil((end - start) / 7 / 500) * 500);
  const edges = high - low >= step ? [low, high] : [low];
  const found = new Set(edges);
  for (let at = low - step; at > start + BIN / 2; at -= step) found.add(at);
  for (let at = (edges.at(-1) ?? high) + step; at < end - BIN / 2; at += step) found.add(at);
  for (let at = low + step; at <= high - step; at += step) found.add(at);
  return [...found];
}
