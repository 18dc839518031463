import type { ExportFileName } from '@dachushi/domain/protocol/export-messages.ts';
import { Button } from '../../../components/button.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { previewMessages } from '../../../messages/documents.ts';
import { problemText } from '../../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import type { ChartOptions } from '../document-file.ts';
import type { File } from '../use-file.ts';
import { PdfPreview } from './pdf-preview.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { SlidesPreview } from './slides-preview.tsx';
import styles from './waiting.module.css';

interface DocumentPreviewProps {
  readonly file: ExportFileName;
  /** What is shown, as far as it has come. */
  readonly read: File;
  readonly departmentIds: readonly string[] | null;
  readonly chart: ChartOptions;
  readonly title: string;
}

/** The real pages: of the file itself, of its twin of one layout, or from the layout that the file is written from. */
export function DocumentPreview({ file, read, departmentIds, chart, title }: DocumentPreviewProps) {
  const words = useMessages(previewMessages);
  if (file === 'plan.json') return <p className={styles.none}>{words.noPages}</p>;
  if (file === 'chart.pptx') return <SlidesPreview title={title} departmentIds={departmentIds} chart={chart} />;
  if (read.state !== 'ready' || !read.bytes) return <Waiting read={read} />;
  if (file === 'comparison.xlsx') return <SheetPreview title={title} bytes={read.bytes} />;
  if (file === 'chart.png') return <PicturePreview title={title} bytes={read.bytes} type="image/png" />;
  if (file === 'chart.svg') return <PicturePreview title={title} bytes={read.bytes} type="image/svg+xml" />;
  return <PdfPreview title={title} bytes={read.bytes} />;
}

function Waiting({ read }: { readonly read: File }) {
  const words = useMessages(previewMessages);
  const language = useLanguage();
  if (read.state === 'failed')
    return (
      <ErrorState
        title={words.failed}
        text={problemText(read.problem ?? 'unexpected', language)}
        action={<Button onClick={read.again}>{words.again}</Button>}
      />
    );
  if (read.state === 'stopped')
    return (
      <div className={styles.waiting}>
        <p className={styles.line}>{words.stopped}</p>
        <Button onClick={read.again}>{words.again}</Button>
      </div>
    );
  return (
    <div className={styles.waiting}>
      <p className={styles.line} role="status">
        {read.received === 0 ? words.making : words.coming(Math.max(1, Math.round(read.received / 1024)))}
      </p>
      <progress
        className={styles.progress}
        aria-label={words.making}
        {...(read.total ? { value: read.received, max: read.total } : {})}
      />
      <Button onClick={read.stop}>{words.stop}</Button>
    </div>
  );
}
