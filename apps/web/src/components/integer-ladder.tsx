import { useMessages } from '../messages/use-messages.ts';
import { punctuation } from '../messages/punctuation.ts';
import { statusMessages } from '../messages/status-messages.ts';
import { classNames } from './class-names.ts';
import { labelEvery, ladderSteps, tickSpacing } from './ladder-steps.ts';
import type { Ladder } from './ladder-steps.ts';
import { sideOfBand, toneOf } from './ratio-picture.ts';
import type { PicturedRatio, Side } from './ratio-picture.ts';
import styles from './integer-ladder.module.css';
import tones from './tone.module.css';

interface IntegerLadderProps extends PicturedRatio {
  /** Divisions removed if the drop happened. */
  readonly preview?: number;
  /** Between ticks: 22, 15 at 1366, 31 on touch. */
  readonly spacing?: number;
  /** The most it may be wide; the ticks of large departments move together. */
  readonly maxWidth?: number;
}

const PAD = 11;
const LINE = 16;

/** What the percentage cannot say: how many more. It shows, it does not edit. */
export function IntegerLadder({ preview, spacing = 22, maxWidth = 288, ...pictured }: IntegerLadderProps) {
  const { removed, before, target, status } = pictured;
  const words = useMessages(statusMessages);
  const marks = useMessages(punctuation);
  const ladder = ladderSteps(before, target, preview === undefined ? [removed] : [removed, preview]);
  const gap = tickSpacing(ladder, spacing, maxWidth - 2 * PAD);
  const x = (step: number) => PAD + (step - ladder.first) * gap;
  const width = x(ladder.last) + PAD;
  const tone = toneOf(pictured);
  const every = labelEvery(gap);
  const steps = Array.from({ length: ladder.last - ladder.first + 1 }, (_, index) => ladder.first + index);
  const bold = preview === undefined ? [removed] : [removed, preview];
  const ahead = preview === undefined ? null : sideOfBand({ removed: preview, before }, target);
  const said = [
    words.ladder(String(before), String(removed), words[status]),
    ...(preview === undefined ? [] : [words.ladderPreview(String(preview))]),
    fitSentence(ladder, words),
  ];
  return (
    <svg
      className={classNames(styles.ladder, tones[tone])}
      width={width}
      height="46"
      viewBox={`0 0 ${width} 46`}
      role="img"
      aria-label={said.filter(Boolean).join(marks.semicolon)}
    >
      <LadderBand ladder={ladder} gap={gap} x={x} />
      {steps.map((step) => (
        <path
          key={step}
          className={classNames(styles.tick, ladder.fitting.includes(step) && styles.tickFitting)}
          d={`M${x(step)} ${LINE - 2.5}v5`}
        />
      ))}
      <path className={styles.reach} d={`M${x(0)} ${LINE}H${x(removed)}`} />
      {preview !== undefined && <path className={styles.previewLine} d={`M${x(removed)} ${LINE}H${x(preview)}`} />}
      {tone !== 'exempt' && <path className={styles.mark} d={markPath(tone, x(removed))} />}
      {preview !== undefined && ahead !== null && (
        <path className={classNames(styles.mark, tones[ahead])} d={markPath(ahead, x(preview))} />
      )}
      {steps
        .filter(
          (step) =>
            bold.includes(step) || (step % every === 0 && bold.every((mark) => Math.abs(x(step) - x(mark)) >= 15)),
        )
        .map((step) => (
          <text
            key={step}
            className={classNames(styles.label, bold.includes(step) && styles.labelNow)}
            x={x(step)}
            y="42"
          >
            {step}
          </text>
        ))}
    </svg>
  );
}

interface LadderBandProps {
  readonly ladder: Ladder;
  readonly gap: number;
  readonly x: (step: number) => number;
}

/** Drawn round the ticks that fit, or as a dashed outline between the two nearest. */
function LadderBand({ ladder: { fitting, nearest }, gap, x }: LadderBandProps) {
  const [from, to] = [fitting[0], fitting.at(-1)];
  const edge = Math.min(10, gap * 0.45);
  if (from !== undefined && to !== undefined) {
    return (
      <rect className={styles.band} x={x(from) - edge} y="3" width={x(to) - x(from) + 2 * edge} height="26" rx="5" />
    );
  }
  const [below] = nearest;
  if (below === undefined) return null;
  const inset = Math.max(1, gap * 0.22);
  return (
    <rect
      className={styles.noBand}
      x={x(below) + inset}
      y="3"
      width={Math.max(2, gap - 2 * inset)}
      height="26"
      rx="4"
    />
  );
}

/** 14 px: a dot in the band, a triangle towards the side it lies on. */
function markPath(side: Side, x: number): string {
  if (side === 'within') return `M${x - 7} ${LINE}a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z`;
  return side === 'below' ? `M${x + 6} ${LINE - 7}v14l-12-7Z` : `M${x - 6} ${LINE - 7}v14l12-7Z`;
}

type Words = ReturnType<typeof useMessages<(typeof statusMessages)['zh']>>;

/** The ladder in words, for the line under the ratio as well: “减 6 或 7 个在区间内”. */
export function fitSentence({ fitting, nearest }: Ladder, words: Words): string {
  const [from, to] = [fitting[0], fitting.at(-1)];
  if (from === undefined || to === undefined)
    return nearest.length === 0 ? '' : words.ladderNone(nearest.join(words.or));
  if (from === to) return words.ladderOnly(String(from));
  return words.ladderFits(to === from + 1 ? `${from}${words.or}${to}` : `${from}–${to}`);
}
