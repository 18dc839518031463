import { percentText, fraction } from '@dachushi/domain/ratios/fraction.ts';
import type { PlacesByGroup } from '@dachushi/domain/places-by-group.ts';
import { kindMessages } from '../../../messages/kind-messages.ts';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { EstablishmentFlow, FlowEnd, FlowPart } from './establishment-flow.ts';
import styles from './flow-picture.module.css';

const WIDTH = 360;
const TALL = 150;
const GAP = 10;
const LEAST = 4;
const [LEFT, MIDDLE, RIGHT, BAR] = [92, 174, 256, 12];

/** Who has fewer places and who has more. All go through one bar: the ledger knows net figures, not single ways. */
export function FlowPicture({ flow }: { readonly flow: EstablishmentFlow }) {
  const words = useMessages(ledgersMessages);
  const nameOf = useEndNames();
  const said = (parts: readonly FlowPart[]) =>
    parts.map(({ end, amount }) => words.flowPart(nameOf(end), amount)).join(words.comma);
  if (flow.total === 0) return <p className={styles.none}>{words.flowNone}</p>;
  const rows = Math.max(flow.giving.length, flow.taking.length);
  const scale = (TALL - GAP) / flow.total;
  const [left, right] = [stacked(flow.giving, scale), stacked(flow.taking, scale)];
  const height = Math.max(left.height, right.height, rows * 34) + 12;
  const middle = { y: (height - flow.total * scale) / 2, height: flow.total * scale };
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={words.flowIs(flow.total, said(flow.giving), said(flow.taking))}
      >
        <Side bars={left.bars} at={LEFT} middle={middle} scale={scale} nameOf={nameOf} sign="−" />
        <Side bars={right.bars} at={RIGHT} middle={middle} scale={scale} nameOf={nameOf} sign="+" />
        <rect className={styles.middle} x={MIDDLE} y={middle.y} width={BAR} height={middle.height} />
        <text className={styles.total} x={MIDDLE + BAR / 2} y={middle.y - 4} textAnchor="middle">
          {flow.total}
        </text>
      </svg>
      <figcaption className={styles.caption}>{words.flowBoth(flow.total)}</figcaption>
    </figure>
  );
}

interface Bar extends FlowPart {
  readonly y: number;
  readonly height: number;
}

/** One under the other, at least as high as their label. */
function stacked(
  parts: readonly FlowPart[],
  scale: number,
): { readonly bars: readonly Bar[]; readonly height: number } {
  let y = 12;
  const bars = parts.map((part) => {
    const height = Math.max(LEAST, part.amount * scale);
    const bar = { ...part, y, height };
    y += Math.max(height, 26) + GAP;
    return bar;
  });
  return { bars, height: y };
}

interface SideProps {
  readonly bars: readonly Bar[];
  readonly at: number;
  readonly middle: { readonly y: number; readonly height: number };
  readonly scale: number;
  readonly nameOf: (end: FlowEnd) => string;
  readonly sign: string;
}

function Side({ bars, at, middle, scale, nameOf, sign }: SideProps) {
  const isLeft = at < MIDDLE;
  let joined = middle.y;
  return bars.map(({ end, amount, y, height }) => {
    const from = joined;
    const thick = Math.max(2, amount * scale);
    joined += amount * scale;
    const [outer, inner] = isLeft ? [at + BAR, MIDDLE] : [at, MIDDLE + BAR];
    const bend = (outer + inner) / 2;
    const label = isLeft ? at - 6 : at + BAR + 6;
    return (
      <g key={end}>
        <path
          className={styles.link}
          d={`M${outer} ${y}C${bend} ${y} ${bend} ${from} ${inner} ${from}V${from + thick}C${bend} ${from + thick} ${bend} ${y + height} ${outer} ${y + height}Z`}
        />
        <rect className={isLeft ? styles.giving : styles.taking} x={at} y={y} width={BAR} height={height} />
        <text className={styles.name} x={label} y={y + 10} textAnchor={isLeft ? 'end' : 'start'}>
          {nameOf(end)}
        </text>
        <text className={styles.amount} x={label} y={y + 25} textAnchor={isLeft ? 'end' : 'start'}>
          {sign}
          {amount}
        </text>
      </g>
    );
  });
}

function useEndNames(): (end: FlowEnd) => string {
  const words = useMessages(ledgersMessages);
  const kinds = useMessages(kindMessages);
  return (end) => {
    if (end === '党群') return words.party;
    if (end === '待分配') return words.reserveShort;
    return end === '部门外' ? words.outsideShort : kinds[end];
  };
}

/** 业务处室 share of places (M17), exactly. */
export function BusinessShare({ before, after }: { readonly before: PlacesByGroup; readonly after: PlacesByGroup }) {
  const words = useMessages(ledgersMessages);
  if (before.total === 0 || after.total === 0) return null;
  const share = ({ business, total }: PlacesByGroup) => percentText(fraction(business, total));
  return (
    <dl className={styles.share}>
      <dt>{words.flowShareBefore}</dt>
      <dd className={styles.shareValue}>{words.flowShare(share(before), share(after))}</dd>
      <dd className={styles.shareIs}>
        {words.flowShareIs({
          business: after.business,
          total: after.total,
          businessBefore: before.business,
          totalBefore: before.total,
        })}
      </dd>
    </dl>
  );
}
