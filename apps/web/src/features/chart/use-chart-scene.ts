import type { FooterFacts } from '@dachushi/chart/layout/footer-block.ts';
import { BlockCache } from '@dachushi/chart/layout/block-cache.ts';
import { sheetScene } from '@dachushi/chart/pages/sheet-scene.ts';
import type { Scene } from '@dachushi/chart/scene.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../messages/use-messages.ts';
import type { ChartPlace } from './chart-address.ts';

interface SceneInput {
  readonly comparison: Comparison;
  readonly place: ChartPlace;
  readonly departmentId: string;
  readonly collapsed: ReadonlySet<string>;
  /** Columns of the city as for folded departments: after 收起全部, until 展开全部. */
  readonly compact: boolean;
  readonly footer: FooterFacts;
}

/** The laid-out chart; departments that did not change are not laid out again. */
export function useChartScene({ comparison, place, departmentId, collapsed, compact, footer }: SceneInput): Scene {
  const language = useLanguage();
  const [cache] = useState(() => new BlockCache());
  const { scope, side, look } = place;
  const chosen = place.chosen.join(',');
  return useMemo(() => {
    const several = scope !== 'department';
    const at = comparison.departments.findIndex((department) => department.departmentId === departmentId);
    const page = several ? {} : { page: { first: at + 1, of: comparison.departments.length } };
    return sheetScene(
      {
        comparison,
        departmentIds: scope === 'city' ? null : scope === 'chosen' ? chosen.split(',') : [departmentId],
        side,
        look,
        language,
        collapsed,
        compact,
        foldable: several,
        footer: { ...footer, ...page },
      },
      cache,
    );
  }, [comparison, departmentId, collapsed, compact, footer, language, cache, scope, chosen, side, look]);
}
