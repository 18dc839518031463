import type { FooterFacts } from '@dachushi/chart/layout/footer-block.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { ChartPlace } from './chart-address.ts';
import styles from './chart.module.css';
import { ExportPanel } from './export-panel.tsx';

interface ChartActionsProps {
  readonly planId: string;
  readonly place: ChartPlace;
  readonly departmentId: string;
  readonly comparison: Comparison;
  readonly footer: FooterFacts;
  /** Whether all departments of the city are folded; null where nothing folds. */
  readonly folded: boolean | null;
  readonly onFold: () => void;
}

/** Folding the city, printing, and taking the chart along as a file. */
export function ChartActions({ folded, onFold, ...file }: ChartActionsProps) {
  const words = useMessages(chartMessages);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      {folded !== null && <Button onClick={onFold}>{folded ? words.unfoldAll : words.foldAll}</Button>}
      <Button icon="print" className={styles.wideOnly} onClick={() => window.print()}>
        {words.print}
      </Button>
      <Button
        look="primary"
        icon="download"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        {words.export}
      </Button>
      {anchor && <ExportPanel anchor={anchor} {...file} onClose={() => setAnchor(null)} />}
    </>
  );
}
