import { chartPages } from '@dachushi/chart/pages/chart-pages.ts';
import type { ChartPages } from '@dachushi/chart/pages/chart-page.ts';
import { pageSvg } from '@dachushi/chart/pages/page-svg.ts';
import { paperOf, SLIDE } from '@dachushi/chart/pages/paper.ts';
import { sheetScene } from '@dachushi/chart/pages/sheet-scene.ts';
import type { FooterFacts } from '@dachushi/chart/layout/footer-block.ts';
import { sceneSvg } from '@dachushi/chart/svg/scene-svg.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { useDeferredValue, useMemo, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { hasPages } from './chart-file.ts';
import type { ChartFileRequest } from './chart-file.ts';
import { SCREEN_FACES } from './print-chart.ts';
import styles from './export-preview.module.css';

interface ExportPreviewProps {
  readonly request: ChartFileRequest;
  readonly comparison: Comparison;
  readonly footer: FooterFacts;
}

/** The real pages, laid out by the very code that makes the file; of a single sheet its picture and size. */
export function ExportPreview(props: ExportPreviewProps) {
  const request = useDeferredValue(props.request);
  return hasPages(request.format) ? (
    <PagesPreview {...props} request={request} />
  ) : (
    <SheetPreview {...props} request={request} />
  );
}

function PagesPreview({ request, comparison, footer }: ExportPreviewProps) {
  const words = useMessages(chartMessages);
  const language = useLanguage();
  const { format, paper, orientation, side, look, departmentIds } = request;
  const key = departmentIds?.join(',') ?? null;
  const pages: ChartPages = useMemo(
    () =>
      chartPages({
        comparison,
        departmentIds: key === null ? null : key.split(','),
        side,
        look,
        language,
        paper: format === 'pptx' ? SLIDE : paperOf(paper, orientation),
        footer,
      }),
    [comparison, footer, format, key, language, look, orientation, paper, side],
  );
  const [wanted, setWanted] = useState(1);
  const at = Math.min(wanted, Math.max(1, pages.pages.length));
  const page = pages.pages[at - 1];
  const svg = useMemo(
    () => (page ? pageSvg(page, { language, faces: SCREEN_FACES, paper: pages.paper }) : ''),
    [language, page, pages.paper],
  );
  return (
    <figure className={styles.preview} aria-label={words.preview}>
      <div className={styles.frame}>
        <Drawing svg={svg} />
      </div>
      <figcaption className={styles.caption}>
        <IconButton
          icon="chevron-left"
          label={words.previousPage}
          disabled={at <= 1}
          onClick={() => setWanted(at - 1)}
        />
        <span aria-live="polite">{words.pageOf(at, pages.pages.length)}</span>
        <IconButton
          icon="chevron-right"
          label={words.nextPage}
          disabled={at >= pages.pages.length}
          onClick={() => setWanted(at + 1)}
        />
      </figcaption>
    </figure>
  );
}

function SheetPreview({ request, comparison, footer }: ExportPreviewProps) {
  const words = useMessages(chartMessages);
  const language = useLanguage();
  const { side, look, departmentIds, scale, format } = request;
  const key = departmentIds?.join(',') ?? null;
  const scene = useMemo(
    () =>
      sheetScene({
        comparison,
        departmentIds: key === null ? null : key.split(','),
        side,
        look,
        language,
        footer,
      }),
    [comparison, footer, key, language, look, side],
  );
  const svg = useMemo(() => sceneSvg(scene, { language, faces: SCREEN_FACES }), [language, scene]);
  const times = format === 'png' ? scale : 1;
  return (
    <figure className={styles.preview} aria-label={words.preview}>
      <div className={styles.frame}>
        <Drawing svg={svg} />
      </div>
      <figcaption className={styles.caption}>
        {words.sheetSize(Math.ceil(scene.bounds.width * times), Math.ceil(scene.bounds.height * times))}
      </figcaption>
    </figure>
  );
}

/** Every name in this text has been escaped; it is the very text that files are made of, and a picture with a title. */
function Drawing({ svg }: { readonly svg: string }) {
  return <div className={styles.page} dangerouslySetInnerHTML={{ __html: svg }} />;
}
