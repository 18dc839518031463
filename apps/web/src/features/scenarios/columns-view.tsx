import { SegmentedControl } from '../../components/segmented-control.tsx';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ComparedFrame } from './compared-frame.tsx';
import { ComparedTable } from './compared-table.tsx';
import { ROW_FILTERS, useScenariosPlace } from './scenarios-place.ts';
import styles from './scenarios-page.module.css';

/** 并列对照: one column for each plan. */
export function ColumnsView({ planIds }: { readonly planIds: readonly string[] }) {
  const words = useMessages(scenariosMessages);
  const [place, go] = useScenariosPlace();
  return (
    <ComparedFrame planIds={planIds}>
      {(compared) => (
        <>
          <div className={styles.tools}>
            <span className={styles.label}>{words.rows}</span>
            <SegmentedControl
              label={words.rows}
              options={ROW_FILTERS.map((value) => ({ value, label: words[value] }))}
              value={place.rows}
              onChange={(rows) => go({ rows: rows === 'different' ? null : rows })}
            />
          </div>
          <ComparedTable compared={compared} filter={place.rows} />
        </>
      )}
    </ComparedFrame>
  );
}
