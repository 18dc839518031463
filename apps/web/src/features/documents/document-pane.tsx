import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { documentInside, documentMessages, documentTitles, formatNames } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { ChartOptionsForm } from './chart-options-form.tsx';
import { documentAddress } from './document-file.ts';
import type { ChartOptions } from './document-file.ts';
import { fileOf, FORMATS, shownFile } from './document-kinds.ts';
import type { DocumentKind, Format } from './document-kinds.ts';
import { DownloadButton } from './download-button.tsx';
import { DocumentPreview } from './preview/document-preview.tsx';
import { useFile } from './use-file.ts';
import styles from './documents.module.css';

export interface PlaceOfDocuments {
  readonly planId: string;
  /** Null for the whole city. */
  readonly departmentId: string | null;
  readonly chart: ChartOptions;
}

interface DocumentPaneProps extends PlaceOfDocuments {
  readonly kind: DocumentKind;
  readonly onChart: (part: Partial<ChartOptions>) => void;
}

/** One document: kind of file, options, its real pages, and the file itself. */
export function DocumentPane({ kind, planId, departmentId, chart, onChart }: DocumentPaneProps) {
  const words = useMessages(documentMessages);
  const titles = useMessages(documentTitles);
  const inside = useMessages(documentInside);
  const formats = useMessages(formatNames);
  const seq = usePlan((plan) => plan.seq);
  const [at, setAt] = useState(seq);
  const [format, setFormat] = useState<Format>(FORMATS[kind][0]);
  const file = fileOf(kind, format);
  const shown = shownFile(file);
  const request = { planId, departmentId, at, chart };
  const read = useFile(shown === null ? null : documentAddress({ ...request, file: shown }));
  return (
    <section className={styles.pane} aria-labelledby="document-title">
      <div className={styles.paneHead}>
        <h2 id="document-title" className={styles.paneTitle}>
          {titles[kind]}
        </h2>
        <SegmentedControl
          label={words.format}
          value={format}
          onChange={setFormat}
          options={FORMATS[kind].map((each) => ({ value: each, label: formats[each] }))}
        />
        <DownloadButton
          request={{ ...request, file }}
          title={`${titles[kind]}（${formats[format]}）`}
          known={shown === file && read.state === 'ready' ? read.bytes : null}
        />
      </div>
      <p className={styles.note}>{inside[file as keyof typeof inside]}</p>
      {kind === 'chart' && <ChartOptionsForm format={format} chart={chart} onChange={onChart} />}
      {seq !== at && (
        <div className={styles.newer} role="status">
          <span>{words.newer(at, seq)}</span>
          <Button size={28} onClick={() => setAt(seq)}>
            {words.showNewest}
          </Button>
        </div>
      )}
      <DocumentPreview
        file={file}
        read={read}
        departmentIds={chart.chosen ?? (departmentId === null ? null : [departmentId])}
        chart={chart}
        title={titles[kind]}
      />
    </section>
  );
}
