import { useMemo } from 'react';
import { gridMessages } from '../../messages/grid.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Icon } from '../icon.tsx';
import type { GridColumn, HeldCell } from './grid-column.ts';
import type { GridRange } from './grid-state.ts';
import { rangeSum } from './range-sum.ts';
import styles from './grid.module.css';

interface GridFootProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly range: GridRange;
  /** What the cursor stands on, if it was refused; else the first refusal of all. */
  readonly refusal: HeldCell | undefined;
}

/** What is selected and its sum, as a spreadsheet says it, and the keys. */
export function GridFoot<Row>({ rows, columns, range, refusal }: GridFootProps<Row>) {
  const words = useMessages(gridMessages);
  const sum = useMemo(() => rangeSum(rows, columns, range), [rows, columns, range]);
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  return (
    <div className={styles.foot}>
      <span>{words.rows(rows.length)}</span>
      {height * width > 1 && rows.length > 0 && (
        <span className={styles.footRange}>
          {words.range(height, width)}
          {sum !== null && ` · ${words.sum(String(sum))}`}
        </span>
      )}
      {refusal?.why !== undefined ? (
        <span className={styles.footRefused}>
          <Icon name="error" size={14} />
          {words.refused(refusal.text, refusal.why)}
        </span>
      ) : (
        <span className={styles.footHint}>{words.hint}</span>
      )}
    </div>
  );
}
