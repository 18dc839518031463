import type { ReactNode } from 'react';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { ChartCounts } from './chart-counts.ts';
import { LegendSample } from './legend-sample.tsx';
import type { LegendMark } from './legend-sample.tsx';
import styles from './chart.module.css';

/** Names every mark; without marks on the chart only those that are there. */
export function Legend({
  counts,
  marked,
  lines,
}: {
  readonly counts: ChartCounts;
  readonly marked: boolean;
  readonly lines: boolean;
}) {
  const words = useMessages(chartMessages);
  return (
    <section className={styles.section} aria-labelledby="chart-legend">
      <h2 id="chart-legend" className={styles.sectionTitle}>
        {words.legend} <span className={styles.sectionNote}>{words.legendNote}</span>
      </h2>
      <ul className={styles.legend}>
        {marked && (
          <Entry mark="merged" name={words.merged} note={words.mergedNote(counts.merged, counts.mergedSources)} />
        )}
        {marked && <Entry mark="new" name={words.created} note={words.createdNote(counts.created)} />}
        {marked && <Entry mark="renamed" name={words.renamed} note={words.renamedNote(counts.renamed)} />}
        {marked && <Entry mark="abolished" name={words.abolished} note={words.abolishedNote(counts.abolished)} />}
        {marked && <Entry mark="kept" name={words.kept} note={words.keptNote(counts.kept)} />}
        {marked && <Entry mark="moved" name={words.moved} note={words.movedNote(counts.moved)} />}
        <Entry mark="apart" name={words.apart} note={words.apartNote} />
        {counts.uncounted > 0 && <Entry mark="uncounted" name={words.uncounted} note={words.uncountedNote} />}
        {lines && <Entry mark="joins" name={words.joins} note={words.joinsNote} />}
        {lines && <Entry mark="ends" name={words.ends} note={words.endsNote} />}
        {lines && counts.moved > 0 && <Entry mark="duties" name={words.duties} note={words.dutiesNote} />}
      </ul>
    </section>
  );
}

function Entry({ mark, name, note }: { readonly mark: LegendMark; readonly name: string; readonly note: ReactNode }) {
  return (
    <li className={styles.legendEntry}>
      <LegendSample mark={mark} />
      <span>
        <span className={styles.legendName}>{name}</span>
        <span className={styles.legendNote}>{note}</span>
      </span>
    </li>
  );
}
