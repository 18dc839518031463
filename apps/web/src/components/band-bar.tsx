import { bandEdges, floorOf } from '@dachushi/domain/target.ts';
import { formatBand } from '../messages/format.ts';
import { statusMessages } from '../messages/status-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { classNames } from './class-names.ts';
import { positionOf, spokenPercent, toneOf } from './ratio-picture.ts';
import type { PicturedRatio, Side } from './ratio-picture.ts';
import styles from './band-bar.module.css';
import tones from './tone.module.css';

interface BandBarProps extends PicturedRatio {
  readonly width?: number;
  readonly height?: number;
  /** During a preview: where the ratio stands now, a hollow dot. */
  readonly now?: { readonly removed: number; readonly before: number };
  /** The dashed line of the target, where there is room. */
  readonly showTarget?: boolean;
}

/** The picture of the band: a grey range on an axis of 0–50 %, a mark left of it, in it or right of it. */
export function BandBar({ width = 112, height = 14, now, showTarget = false, ...pictured }: BandBarProps) {
  const words = useMessages(statusMessages);
  const { target, status } = pictured;
  const tone = toneOf(pictured);
  const at = positionOf(pictured);
  const { low, high } = bandEdges(target);
  const open = floorOf(target) !== null; // no upper end to show: the band runs to the end of the axis
  const axisEnd = Math.max(50, at, (open ? low : high) / 100, now ? positionOf(now) : 0);
  const x = (percent: number) => (Math.max(0, percent) / axisEnd) * width;
  const bandStart = x(low / 100);
  const bandEnd = open ? width : x(high / 100);
  const middle = height / 2;
  const spoken = words.bandBar(spokenPercent(pictured), formatBand(target), words[status]);
  return (
    <svg
      className={classNames(styles.picture, tones[tone])}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={now ? spoken + words.bandBarNow(spokenPercent(now)) : spoken}
    >
      <path className={styles.axis} d={`M0 ${middle}H${width}`} />
      <rect className={styles.band} x={bandStart} y="0" width={bandEnd - bandStart} height={height} />
      <path className={styles.edge} d={`M${bandStart} 0V${height}${open ? '' : `M${bandEnd} 0V${height}`}`} />
      {showTarget && !open && <path className={styles.target} d={`M${x(target.ratio / 100)} 0V${height}`} />}
      {tone !== 'exempt' && <path className={styles.reach} d={`M0 ${middle}H${x(at)}`} />}
      {now && <circle className={styles.now} cx={x(positionOf(now))} cy={middle} r="3" />}
      {tone !== 'exempt' && <path className={styles.mark} d={markPath(tone, x(at), middle)} />}
    </svg>
  );
}

/** ◂ before the band, ● in it, ▸ after it; the tip or centre stands on the exact place. */
function markPath(side: Side, x: number, y: number): string {
  if (side === 'within') return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z`;
  return side === 'below' ? `M${x + 3.5} ${y - 4.5}v9l-7-4.5Z` : `M${x - 3.5} ${y - 4.5}v9l7-4.5Z`;
}
