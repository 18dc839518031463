import type { SheetFound, SheetMapping } from '@dachushi/domain/protocol/import-messages.ts';
import { classNames } from '../../components/class-names.ts';
import { importMessages } from '../../messages/import.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { columnLetter } from './column-letter.ts';
import styles from './import.module.css';
import tableLook from './import-tables.module.css';

interface HeadRowsProps {
  readonly sheet: SheetFound;
  /** Null when the sheet is not imported. */
  readonly mapping: SheetMapping | null;
}

const MOST_COLUMNS = 40;

/** The first rows as they stand in the file, the header marked. */
export function HeadRows({ sheet, mapping }: HeadRowsProps) {
  const words = useMessages(importMessages);
  const label = words.head(sheet.name ?? words.csvSheet);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...sheet.head.map(({ cells }) => cells.length)));
  if (width === 0) return null;
  const isHeader = (row: number) =>
    mapping !== null && row >= mapping.headerRow && row < mapping.headerRow + mapping.headerRows;
  return (
    <div className={tableLook.tableFrame} role="region" aria-label={label} tabIndex={0}>
      <table className={classNames(tableLook.table, tableLook.grid)}>
        <caption className={styles.hidden}>{label}</caption>
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, at) => (
              <th key={at} scope="col">
                {columnLetter(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.head.map(({ row, cells }) => (
            <tr key={row} className={classNames(isHeader(row) && tableLook.headerRow)}>
              <th scope="row">
                {row}
                {isHeader(row) && <span className={styles.hidden}>{words.headerMark}</span>}
              </th>
              {Array.from({ length: width }, (_, at) => (
                <td key={at}>{cells[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
