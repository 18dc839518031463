import type { FooterFacts } from '@dachushi/chart/layout/footer-block.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { Button } from '../../components/button.tsx';
import { Popover } from '../../components/popover.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import type { ChartPlace } from './chart-address.ts';
import { exportTitle } from './export-title.ts';
import { ExportOptions } from './export-options.tsx';
import { ExportPreview } from './export-preview.tsx';
import { useChartDownload } from './use-chart-download.ts';
import { useExportChoice } from './use-export-choice.ts';
import styles from './export-panel.module.css';

interface ExportPanelProps {
  readonly anchor: HTMLElement;
  readonly planId: string;
  readonly place: ChartPlace;
  readonly departmentId: string;
  readonly comparison: Comparison;
  readonly footer: FooterFacts;
  readonly onClose: () => void;
}

const NOTES = { svg: 'svgNote', png: 'pngNote', pdf: 'pdfNote', pptx: 'pptxNote' } as const;

/** Four formats, their options, and the real pages before they are made. */
export function ExportPanel(props: ExportPanelProps) {
  const { anchor, comparison, footer, onClose } = props;
  const words = useMessages(chartMessages);
  const language = useLanguage();
  const { departments } = comparison;
  const { choice, request, change } = useExportChoice({ ...props, departments });
  const { running, problem, start, cancel } = useChartDownload(onClose);
  const title = exportTitle(request, comparison, language);
  const nothing = choice.extent === 'chosen' && choice.chosen.size === 0;
  return (
    <Popover anchor={anchor} label={words.exportTitle} onClose={onClose} width={820}>
      <div className={styles.panel}>
        <h2 className={styles.title}>{words.exportTitle}</h2>
        <div className={styles.columns}>
          <ExportOptions choice={choice} departments={departments} onChange={change} />
          {nothing ? (
            <p className={styles.note}>{words.chooseDepartments}</p>
          ) : (
            <ExportPreview request={request} comparison={comparison} footer={footer} />
          )}
        </div>
        <p className={styles.note}>{words[NOTES[choice.format]]}</p>
        {problem && (
          <p className={styles.problem} role="alert">
            {problem === 'export_impossible' ? words.tooLarge : problemText(problem, language)}
          </p>
        )}
        <div className={styles.buttons}>
          {running && <progress className={styles.progress} aria-label={words.exporting} />}
          <span role="status" className={styles.note}>
            {running ? words.exporting : ''}
          </span>
          <Button onClick={running ? cancel : onClose}>{running ? words.stopExport : words.cancel}</Button>
          <Button look="primary" icon="download" disabled={running || nothing} onClick={() => start(request, title)}>
            {words.download}
          </Button>
        </div>
      </div>
    </Popover>
  );
}
