import { removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ComparisonRow } from '@dachushi/domain/comparison.ts';
import { displayName } from '../../messages/format.ts';
import { adjustmentCounts, adjustmentWays, documentMessages } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ratioWithBase } from './document-facts.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { DocumentName } from './document-file.ts';
import styles from './documents.module.css';

/** Lines that a card has room for. */
const SHOWN = 5;

interface DocumentPreviewProps {
  readonly document: DocumentName;
  readonly facts: DocumentFacts;
}

/** The first lines of the paper, with its figures. */
export function DocumentPreview({ document, facts }: DocumentPreviewProps) {
  if (document === 'comparison.xlsx') return <SummaryPreview facts={facts} />;
  if (document === 'comparison.docx') return <RowsPreview rows={facts.rows} />;
  if (document === 'proposal.docx') return <CountsPreview facts={facts} />;
  return <ChartPreview rows={facts.rows} />;
}

function SummaryPreview({ facts: { summary, total } }: { readonly facts: DocumentFacts }) {
  const words = useMessages(documentMessages);
  return (
    <figure className={styles.preview}>
      <table className={styles.table} aria-label={words.preview}>
        <thead>
          <tr>
            <th scope="col">{words.department}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.removed}</th>
            <th scope="col">{words.ratio}</th>
          </tr>
        </thead>
        <tbody>
          {summary.slice(0, SHOWN).map(({ name, ratio }) => (
            <RatioRow key={name} name={displayName(name)} ratio={ratio} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <RatioRow name={words.total} ratio={total} />
          </tfoot>
        )}
      </table>
      <More count={summary.length - SHOWN} />
    </figure>
  );
}

function RatioRow({ name, ratio }: { readonly name: string; readonly ratio: ReductionRatio }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{ratio.before}</td>
      <td>{ratio.after}</td>
      <td>{removed(ratio)}</td>
      <td>{ratioWithBase(ratio)}</td>
    </tr>
  );
}

function RowsPreview({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const words = useMessages(documentMessages);
  const ways = useMessages(adjustmentWays);
  return (
    <figure className={styles.preview}>
      <table className={styles.table} aria-label={words.preview}>
        <thead>
          <tr>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.way}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={row.unitId}>
              <td>{words.join(row.sources.map(({ name }) => displayName(name))) || '—'}</td>
              <td>{ways[row.adjustment]}</td>
              <th scope="row">{displayName(row.name)}</th>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={rows.length - SHOWN} />
    </figure>
  );
}

function CountsPreview({ facts }: { readonly facts: DocumentFacts }) {
  const words = useMessages(documentMessages);
  const counts = useMessages(adjustmentCounts);
  const kinds = ['merged', 'created', 'abolished', 'kept'] as const;
  return (
    <dl className={styles.counts}>
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{counts[kind]}</dt>
          <dd>{words.pieces(facts[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}

function ChartPreview({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const words = useMessages(documentMessages);
  const before = rows.reduce((sum, row) => sum + row.sources.length, 0);
  return <p className={styles.figures}>{words.chartCounts(before, rows.length)}</p>;
}

function More({ count }: { readonly count: number }) {
  const words = useMessages(documentMessages);
  return count > 0 ? <figcaption className={styles.note}>{words.more(count)}</figcaption> : null;
}
