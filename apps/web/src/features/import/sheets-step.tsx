import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import type {
  DepartmentSource,
  SheetContent,
  SheetFound,
  SheetMapping,
} from '@dachushi/domain/protocol/import-messages.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Select } from '../../components/select.tsx';
import { Tag } from '../../components/tag.tsx';
import { importMessages } from '../../messages/import.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { HeadRows } from './head-rows.tsx';
import type { ImportDesk } from './import-desk.ts';
import styles from './import.module.css';

interface SheetsStepProps {
  readonly desk: ImportDesk;
  readonly answer: ReadyImport;
}

/** Which sheets count, where their header is and where departments come from. */
export function SheetsStep({ desk, answer }: SheetsStepProps) {
  const words = useMessages(importMessages);
  const change = (next: SheetMapping) => {
    const sheets = answer.mapping.sheets.filter(({ sheet }) => sheet !== next.sheet);
    void desk.reread({ mapping: { sheets: [...sheets, next] } });
  };
  return (
    <>
      <p className={styles.lead}>{words.sheetsHint}</p>
      {answer.sheets.map((sheet) => (
        <SheetPanel
          key={sheet.name ?? ''}
          sheet={sheet}
          mapping={answer.mapping.sheets.find((each) => each.sheet === sheet.name)}
          onChange={change}
        />
      ))}
    </>
  );
}

interface SheetPanelProps {
  readonly sheet: SheetFound;
  readonly mapping: SheetMapping | undefined;
  readonly onChange: (mapping: SheetMapping) => void;
}

const FIRST_ROWS = 15;
const CONTENTS: readonly SheetContent[] = ['ledger', 'items'];
const SOURCES: readonly DepartmentSource[] = ['column', 'section-rows', 'sheet-name'];

function SheetPanel({ sheet, mapping, onChange }: SheetPanelProps) {
  const words = useMessages(importMessages);
  const name = sheet.name ?? words.csvSheet;
  const known: SheetMapping = mapping ?? {
    sheet: sheet.name,
    use: false,
    content: 'ledger',
    headerRow: 1,
    headerRows: 1,
    departmentFrom: 'column',
    columns: [],
  };
  /** Other header rows make other columns: those are found anew. */
  const withHeader = (change: Partial<SheetMapping>) => onChange({ ...known, use: true, ...change, columns: [] });
  return (
    <section className={styles.panel} aria-label={name}>
      <div className={styles.panelHead}>
        <Checkbox
          checked={sheet.skipped === null}
          onChange={(use) => onChange({ ...known, use })}
          label={words.useSheet(name)}
        >
          <span className={styles.panelTitle}>{name}</span>
        </Checkbox>
        <span className={styles.quiet}>{words.rowsFound(sheet.rows, sheet.columns)}</span>
        {sheet.skipped !== null && <Tag tone="dashed">{words[`skipped_${sheet.skipped}`]}</Tag>}
      </div>
      {sheet.skipped === null && (
        <div className={styles.fields}>
          <Select
            label={words.content}
            value={known.content}
            options={CONTENTS.map((value) => ({ value, label: words[`content_${value}`] }))}
            onChange={(content) => withHeader({ content })}
          />
          <Select
            label={words.headerRow}
            value={String(known.headerRow)}
            options={Array.from({ length: Math.max(FIRST_ROWS, known.headerRow) }, (_, at) => ({
              value: String(at + 1),
              label: String(at + 1),
            }))}
            onChange={(row) => withHeader({ headerRow: Number(row) })}
          />
          <Select
            label={words.headerRows}
            value={String(known.headerRows)}
            options={['1', '2', '3'].map((value) => ({ value, label: value }))}
            onChange={(rows) => withHeader({ headerRows: Number(rows) })}
          />
          <Select
            label={words.departmentFrom}
            value={known.departmentFrom}
            options={SOURCES.map((value) => ({ value, label: words[`from_${value}`] }))}
            onChange={(departmentFrom) => onChange({ ...known, use: true, departmentFrom })}
          />
        </div>
      )}
      <HeadRows sheet={sheet} mapping={sheet.skipped === null ? known : null} />
    </section>
  );
}
