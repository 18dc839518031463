import { SearchField } from '../../components/search-field.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { StatusGlyph } from '../../components/status-glyph.tsx';
import { formatBand } from '../../messages/format.ts';
import { ratiosMessages } from '../../messages/ratios.ts';
import { statusMessages } from '../../messages/status-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { passes, ROW_FILTERS } from './ratio-rows.ts';
import type { RatioRow, RowFilter } from './ratio-rows.ts';
import styles from './table-tools.module.css';

interface TableToolsProps {
  readonly rows: readonly RatioRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly asked: string;
  readonly onAsk: (asked: string) => void;
}

export function TableTools({ rows, filter, onFilter, asked, onAsk }: TableToolsProps) {
  const words = useMessages(ratiosMessages);
  const statuses = useMessages(statusMessages);
  const target = usePlan((plan) => plan.structure.target);
  const labels = { all: words.all, outside: words.outside, unexplained: words.unexplained, exempt: words.exemptFilter };
  const options = ROW_FILTERS.map((value) => ({
    value,
    label: labels[value](rows.filter((row) => passes(row, value)).length),
  }));
  return (
    <div className={styles.tools}>
      <div className={styles.filters}>
        <SegmentedControl label={words.filters} options={options} value={filter} onChange={onFilter} />
      </div>
      <SearchField className={styles.search} label={words.search} value={asked} onChange={onAsk} />
      <ul className={styles.legend}>
        {(['below', 'within', 'above'] as const).map((status) => (
          <li key={status} className={styles.entry}>
            <StatusGlyph status={status} />
            {statuses[status]}
          </li>
        ))}
        <li className={styles.entry}>
          <span className={styles.band} />
          {words.legendBand(formatBand(target))}
        </li>
        <li className={styles.entry}>
          <span className={styles.steps} />
          {words.legendSteps}
        </li>
      </ul>
    </div>
  );
}
