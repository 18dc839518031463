import { comparisonMatrix, MATRIX_COLUMNS } from '@dachushi/domain/comparison-matrix.ts';
import { useMemo, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Popover } from '../../../components/popover.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { matrixMessages } from '../../../messages/comparison-matrix.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { FIRST_COLUMNS, useRatiosPlace } from '../ratios-place.ts';
import { nextOrder, OFFICIAL, sortMatrix } from './matrix-figures.ts';
import { MatrixTable } from './matrix-table.tsx';
import styles from './matrix-tool.module.css';
import { useMatrixActs } from './use-matrix-acts.ts';

/** 多维度比较: departments beside each other in the columns the reader chooses. */
export function MatrixTool() {
  const words = useMessages(matrixMessages);
  const structure = usePlan((plan) => plan.structure);
  const assessment = usePlan((plan) => plan.assessment);
  const [{ side, everybody, columns, percentiles }, go] = useRatiosPlace();
  const [order, setOrder] = useState(OFFICIAL);
  const inScope = [...structure.departments.values()].filter((department) => department.inScope);
  const rows = useMemo(() => {
    const all = [...structure.departments.values()];
    const asked = everybody ? all : all.filter((department) => department.inScope);
    return comparisonMatrix(structure, assessment, { side, departments: new Set(asked.map(({ id }) => id)) });
  }, [structure, assessment, side, everybody]);
  const sorted = sortMatrix(rows, order);
  const acts = useMatrixActs({ rows: sorted, columns, percentiles, side });
  return (
    <div className={styles.tool}>
      <div className={styles.head}>
        <SegmentedControl
          label={words.side}
          options={[
            { value: 'before', label: words.before },
            { value: 'after', label: words.after },
          ]}
          value={side}
          onChange={(next) => go({ side: next === 'after' ? null : next })}
        />
        <SegmentedControl
          label={words.which}
          options={[
            { value: 'scope', label: words.scope(inScope.length) },
            { value: 'all', label: words.all(structure.departments.size) },
          ]}
          value={everybody ? 'all' : 'scope'}
          onChange={(which) => go({ which: which === 'all' ? which : null })}
        />
        <ColumnChoice />
        <Checkbox checked={percentiles} onChange={(on) => go({ percentiles: on ? '1' : null })}>
          {words.percentiles}
        </Checkbox>
        <span className={styles.space} />
        <Button icon="table" onClick={acts.copy}>
          {words.copy}
        </Button>
        <Button icon="download" onClick={acts.download}>
          {words.download}
        </Button>
      </div>
      <MatrixTable
        rows={rows}
        sorted={sorted}
        columns={columns}
        percentiles={percentiles}
        order={order}
        onSort={(column) => setOrder((now) => (column === 'official' ? OFFICIAL : nextOrder(now, column)))}
      />
    </div>
  );
}

/** Which columns; they stay in their own order, and at least one stays. */
function ColumnChoice() {
  const words = useMessages(matrixMessages);
  const [{ columns }, go] = useRatiosPlace();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const show = (next: readonly string[]) =>
    go({ columns: next.join(',') === FIRST_COLUMNS.join(',') ? null : next.join(',') });
  return (
    <>
      <Button
        icon="filter"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        {words.columns} {columns.length}/{MATRIX_COLUMNS.length}
      </Button>
      {anchor && (
        <Popover anchor={anchor} label={words.columnsTitle} width={300} onClose={() => setAnchor(null)}>
          <div className={styles.columns}>
            {MATRIX_COLUMNS.map((column) => (
              <Checkbox
                key={column}
                checked={columns.includes(column)}
                disabled={columns.length === 1 && columns.includes(column)}
                onChange={(on) =>
                  show(MATRIX_COLUMNS.filter((each) => (each === column ? on : columns.includes(each))))
                }
              >
                {words[column]}
              </Checkbox>
            ))}
            <Button size={28} disabled={columns.length === MATRIX_COLUMNS.length} onClick={() => show(MATRIX_COLUMNS)}>
              {words.columnsAll}
            </Button>
          </div>
        </Popover>
      )}
    </>
  );
}
