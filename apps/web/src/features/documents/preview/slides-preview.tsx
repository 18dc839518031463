import { chartPages } from '@dachushi/chart/pages/chart-pages.ts';
import { pageSvg } from '@dachushi/chart/pages/page-svg.ts';
import { SLIDE } from '@dachushi/chart/pages/paper.ts';
import { useCallback, useMemo } from 'react';
import { planComparison } from '../../../plan/plan-comparison.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { useFooter } from '../../../plan/use-footer.ts';
import type { ChartOptions } from '../document-file.ts';
import { PagedPreview } from './paged-preview.tsx';

interface SlidesPreviewProps {
  readonly title: string;
  readonly departmentIds: readonly string[] | null;
  readonly chart: ChartOptions;
}

const FACES = {
  sans: 'PingFang SC, Microsoft YaHei, Noto Sans SC, Noto Sans CJK SC, sans-serif',
  serif: 'STZhongsong, SimSun, Noto Serif CJK SC, serif',
};

/** The slides by the very layout that the file is written from. */
export function SlidesPreview({ title, departmentIds, chart }: SlidesPreviewProps) {
  const structure = usePlan((plan) => plan.structure);
  const planTitle = usePlan((plan) => plan.title);
  const footer = useFooter(planTitle, structure);
  const { side, look, language } = chart;
  const ids = departmentIds?.join(',') ?? null;
  const pages = useMemo(
    () =>
      chartPages({
        comparison: planComparison(structure),
        departmentIds: ids === null ? null : ids.split(','),
        side,
        look,
        language,
        paper: SLIDE,
        footer,
      }),
    [structure, ids, side, look, language, footer],
  );
  const drawingOf = useCallback(
    (page: number) => {
      const drawn = pages.pages[page - 1];
      return drawn ? pageSvg(drawn, { language, faces: FACES, paper: pages.paper }) : '';
    },
    [pages, language],
  );
  return <PagedPreview title={title} count={pages.pages.length} drawingOf={drawingOf} />;
}
