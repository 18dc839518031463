import { percentText } from '@dachushi/domain/ratios/fraction.ts';
import { medianRatio } from '@dachushi/domain/ratios/median.ts';
import { ratioFraction } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { percentNumber } from '@dachushi/domain/target.ts';
import { useMemo } from 'react';
import { StatusChip } from '../../components/status-chip.tsx';
import { ratiosMessages } from '../../messages/ratios.ts';
import { statusMessages } from '../../messages/status-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { histogram } from './histogram.ts';
import { HistogramPicture } from './histogram-picture.tsx';
import { Panel } from './panel.tsx';
import type { RatioRow } from './ratio-rows.ts';
import styles from './distribution-panel.module.css';

const STATUSES = ['below', 'within', 'above', 'infeasible', 'exempt'] as const;

/** Whether only small departments were cut, or all alike (避重就轻): the spread that a mean hides. */
export function DistributionPanel({ rows }: { readonly rows: readonly RatioRow[] }) {
  const words = useMessages(ratiosMessages);
  const statuses = useMessages(statusMessages);
  const target = usePlan((plan) => plan.structure.target);
  const assessment = usePlan((plan) => plan.assessment);
  const ratios = useMemo(
    () => rows.filter((row) => row.position.status !== 'exempt').flatMap((row) => ratioFraction(row.ratio) ?? []),
    [rows],
  );
  const bins = useMemo(() => histogram(ratios, target), [ratios, target]);
  const median = medianRatio(assessment);
  const counts = STATUSES.map((status) => ({
    status,
    count: rows.filter((row) => row.position.status === status).length,
  }));
  const spoken = bins
    .filter((bin) => bin.count > 0)
    .map((bin) => words.histogramBin(edge(bin.low), edge(bin.high), bin.count));
  return (
    <Panel title={words.distribution} note={words.distributionOf(ratios.length)}>
      {ratios.length === 0 ? (
        <p className={styles.none}>{words.noneInScope}</p>
      ) : (
        <HistogramPicture bins={bins} target={target} label={words.histogram(spoken.join(words.comma))} />
      )}
      <ul className={styles.counts}>
        {counts
          .filter(({ status, count }) => count > 0 || status === 'within')
          .map(({ status, count }) => (
            <li key={status}>
              <StatusChip status={status}>
                {statuses[status]} {count}
              </StatusChip>
            </li>
          ))}
        {median && <li className={styles.median}>{words.medianIs(percentText(median))}</li>}
      </ul>
    </Panel>
  );
}

function edge(hundredths: number): string {
  return String(percentNumber(hundredths));
}
