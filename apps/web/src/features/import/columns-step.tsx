import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import { COLUMN_MEANINGS } from '@dachushi/domain/protocol/import-messages.ts';
import type {
  ColumnMapping,
  ColumnMeaning,
  SheetFound,
  SheetMapping,
} from '@dachushi/domain/protocol/import-messages.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Select } from '../../components/select.tsx';
import { Tag } from '../../components/tag.tsx';
import { importMessages } from '../../messages/import.ts';
import { columnMessages } from '../../messages/import-columns.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { columnPosition } from './column-letter.ts';
import type { DeskFile } from './desk-file.ts';
import type { ImportDesk } from './import-desk.ts';
import { LIKELY, SURE } from './wizard-steps.ts';
import styles from './import.module.css';
import tableLook from './import-tables.module.css';

interface ColumnsStepProps {
  readonly desk: ImportDesk;
  readonly answer: ReadyImport;
  readonly file: DeskFile;
}

/** What every column was taken for, how sure that is, and another meaning where it is wrong. */
export function ColumnsStep({ desk, answer, file }: ColumnsStepProps) {
  const words = useMessages(importMessages);
  const used = answer.mapping.sheets.filter(({ use }) => use);
  const change = (sheet: SheetMapping, column: string, meaning: ColumnMeaning | null) => {
    const columns = sheet.columns.map((each) => (each.column === column ? { ...each, meaning, confidence: 1 } : each));
    const sheets = answer.mapping.sheets.map((each) => (each.sheet === sheet.sheet ? { ...each, columns } : each));
    void desk.reread({ mapping: { sheets } });
  };
  return (
    <>
      <p className={styles.lead}>{words.columnsHint}</p>
      {file.remembered && (
        <p className={styles.remembered}>
          {words.remembered}
          <Button
            size={28}
            onClick={() => void desk.reread({ mapping: { sheets: used.map((sheet) => ({ ...sheet, columns: [] })) } })}
          >
            {words.forget}
          </Button>
        </p>
      )}
      {used.map((sheet) => (
        <SheetColumns
          key={sheet.sheet ?? ''}
          mapping={sheet}
          found={answer.sheets.find(({ name }) => name === sheet.sheet)}
          onChange={(column, meaning) => change(sheet, column, meaning)}
        />
      ))}
    </>
  );
}

interface SheetColumnsProps {
  readonly mapping: SheetMapping;
  readonly found: SheetFound | undefined;
  readonly onChange: (column: string, meaning: ColumnMeaning | null) => void;
}

function SheetColumns({ mapping, found, onChange }: SheetColumnsProps) {
  const words = useMessages(importMessages);
  const name = mapping.sheet ?? words.csvSheet;
  return (
    <section className={styles.panel} aria-label={name}>
      <h2 className={styles.panelTitle}>{name}</h2>
      <div className={tableLook.tableFrame}>
        <table className={classNames(tableLook.table, styles.stack, tableLook.middle)}>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.header}</th>
              <th scope="col">{words.sample}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.confidence}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map((column) => (
              <ColumnRow
                key={column.column}
                column={column}
                example={exampleOf(found, mapping, column.column)}
                onChange={(meaning) => onChange(column.column, meaning)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ColumnRowProps {
  readonly column: ColumnMapping;
  readonly example: string;
  readonly onChange: (meaning: ColumnMeaning | null) => void;
}

function ColumnRow({ column: { column, header, meaning, confidence }, example, onChange }: ColumnRowProps) {
  const words = useMessages(importMessages);
  const meanings = useMessages(columnMessages);
  const options = [
    { value: '' as const, label: words.ignored },
    ...COLUMN_MEANINGS.map((value) => ({ value, label: meanings[value] })),
  ];
  return (
    <tr>
      <th scope="row" className={tableLook.letter}>
        {column}
      </th>
      <td className={tableLook.headerText}>{header}</td>
      <td className={tableLook.example}>{example}</td>
      <td className={tableLook.meaning}>
        <Select<ColumnMeaning | ''>
          quietLabel
          label={words.meaningOf(column, header)}
          value={meaning ?? ''}
          options={options}
          onChange={(value) => onChange(value === '' ? null : value)}
        />
      </td>
      <td className={tableLook.sureness}>
        {meaning === null ? (
          <Tag tone="dashed">{words.ignored}</Tag>
        ) : confidence >= SURE ? (
          <Tag tone="within" icon="check">
            {words.sure}
          </Tag>
        ) : confidence >= LIKELY ? (
          <Tag>{words.likely}</Tag>
        ) : (
          <Tag tone="below" icon="reminder">
            {words.unsure}
          </Tag>
        )}
      </td>
    </tr>
  );
}

/** The first thing that stands under the header. */
function exampleOf(found: SheetFound | undefined, { headerRow, headerRows }: SheetMapping, column: string): string {
  const at = columnPosition(column);
  const below = found?.head.filter(({ row }) => row >= headerRow + headerRows) ?? [];
  return below.map(({ cells }) => cells[at] ?? '').find((cell) => cell.trim() !== '') ?? '';
}
