import { Suspense, useMemo, useState } from 'react';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { laterPart } from '../../components/later-part.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { useSearch } from '../../lib/use-search.ts';
import { ratioViewMessages } from '../../messages/ratio-views.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { DistributionPanel } from './distribution-panel.tsx';
import { OFFICIAL_ORDER, nextSort, passes, ratioRows, sortRows } from './ratio-rows.ts';
import type { RatioRow, RowFilter } from './ratio-rows.ts';
import { RatioTable } from './ratio-table.tsx';
import { RatiosHead } from './ratios-head.tsx';
import { RATIO_VIEWS, useRatiosPlace } from './ratios-place.ts';
import { ReconciliationPanel } from './reconciliation-panel.tsx';
import { TableTools } from './table-tools.tsx';
import styles from './ratios-page.module.css';

const StaffingTool = laterPart(() => import('./staffing/staffing-tool.tsx').then((file) => file.StaffingTool), {
  asked: true,
});
const MatrixTool = laterPart(() => import('./matrix/matrix-tool.tsx').then((file) => file.MatrixTool), {
  asked: true,
});

/** The ratios, and beside them the two ways to find a fair target. */
export function RatiosContent() {
  const words = useMessages(ratioViewMessages);
  const [{ view }, go] = useRatiosPlace();
  const structure = usePlan((plan) => plan.structure);
  const assessment = usePlan((plan) => plan.assessment);
  const rows = useMemo(() => ratioRows(structure, assessment), [structure, assessment]);
  const [filter, setFilter] = useState<RowFilter>('all');
  const [asked, setAsked] = useState('');
  const [order, setOrder] = useState(OFFICIAL_ORDER);
  const found = useFound(rows, asked);
  const shown = sortRows(
    rows.filter((row) => passes(row, filter) && (found === null || found.has(row.id))),
    order,
  );
  return (
    <div className={styles.content}>
      <RatiosHead rows={rows} shown={shown} hasWaysOut={view === 'ratios'} />
      <div className={styles.views}>
        <SegmentedControl
          label={words.views}
          options={RATIO_VIEWS.map((value) => ({ value, label: words[value] }))}
          value={view}
          onChange={(next) => go({ view: next === 'ratios' ? null : next })}
        />
      </div>
      <Suspense fallback={<LoadingBars label={words.loading} className={styles.tableSide} />}>
        {view === 'staffing' && <StaffingTool />}
        {view === 'matrix' && <MatrixTool />}
      </Suspense>
      {view === 'ratios' && (
        <div className={styles.body}>
          <div className={styles.tableSide}>
            <TableTools rows={rows} filter={filter} onFilter={setFilter} asked={asked} onAsk={setAsked} />
            <RatioTable
              rows={rows}
              shown={shown}
              order={order}
              onSort={(column) => setOrder((now) => nextSort(now, column))}
              onShowAll={() => {
                setFilter('all');
                setAsked('');
              }}
            />
          </div>
          <aside className={styles.aside}>
            <DistributionPanel rows={rows} />
            <ReconciliationPanel />
            <ClaimPanel overall={assessment.overall} inScope={assessment.inScope} />
          </aside>
        </div>
      )}
    </div>
  );
}

/** Departments whose name matches by text, pinyin or initials; null when nothing is asked. */
function useFound(rows: readonly RatioRow[], asked: string): ReadonlySet<DepartmentId> | null {
  const names = useMemo(() => rows.map((row) => row.name), [rows]);
  const search = useSearch(names, asked !== '');
  return useMemo(() => {
    if (asked.trim() === '') return null;
    const places = new Set(search.find(asked).map((match) => match.index));
    return new Set(rows.filter((_, at) => places.has(at)).map((row) => row.id));
  }, [rows, asked, search]);
}
