import { ComparedFrame } from './compared-frame.tsx';
import { ComparedTable } from './compared-table.tsx';
import type { RowFilter } from './scenarios-place.ts';

interface ColumnsViewProps {
  readonly planIds: readonly string[];
  readonly rows: RowFilter;
}

/** 并列对照: one column for each plan. */
export function ColumnsView({ planIds, rows }: ColumnsViewProps) {
  return (
    <ComparedFrame planIds={planIds}>{(compared) => <ComparedTable compared={compared} filter={rows} />}</ComparedFrame>
  );
}
