import { classNames } from '../../components/class-names.ts';
import { toneOf } from '../../components/ratio-picture.ts';
import tones from '../../components/tone.module.css';
import type { RatioRow } from './ratio-rows.ts';
import styles from './count-bullet.module.css';

const WIDTH = 104;

/** On one axis of counts: outline = before, thick line = after, grey block = counts in the band, end mark in the status colour. */
export function CountBullet({ row, most }: { readonly row: RatioRow; readonly most: number }) {
  const { ratio, position } = row;
  const x = (count: number) => Math.round((count / most) * (WIDTH - 2) * 10) / 10 + 1;
  const tone = ratio.before === 0 ? 'exempt' : toneOf({ ...row, before: ratio.before, status: position.status });
  const counts = position.status === 'exempt' ? [] : position.reachable.map((step) => step.after);
  const [from, to] = [Math.min(...counts), Math.max(...counts)];
  return (
    <svg
      className={classNames(styles.bullet, tones[tone])}
      width={WIDTH}
      height="14"
      viewBox={`0 0 ${WIDTH} 14`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.before} x="1" y="3" width={Math.max(1, x(ratio.before) - 1)} height="8" rx="1.5" />
      {counts.length > 0 && (
        <rect className={styles.fits} x={x(from) - 1.5} y="3.5" width={x(to) - x(from) + 3} height="7" />
      )}
      <path className={styles.after} d={`M1 7H${x(ratio.after)}`} />
      {tone !== 'exempt' && <path className={styles.end} d={`M${x(ratio.after)} 1v12`} />}
    </svg>
  );
}
