import { useEffect, useState } from 'react';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingBars } from '../../../components/loading-bars.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { previewMessages } from '../../../messages/documents.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import styles from './preview.module.css';
import { readWorkbook } from './read-workbook.ts';
import type { ReadSheet, SheetCell } from './read-workbook.ts';

interface SheetPreviewProps {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Pixels of a character of the sheet's widths. */
const CHARACTER = 7.4;

/** The sheets of the workbook itself: one at a time, with its columns, merged cells and results. */
export function SheetPreview({ title, bytes }: SheetPreviewProps) {
  const words = useMessages(previewMessages);
  const [read, setRead] = useState<{ readonly bytes: unknown; readonly sheets: readonly ReadSheet[] | null }>();
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    let left = false;
    readWorkbook(bytes)
      .catch(() => null)
      .then((sheets) => {
        if (!left) setRead({ bytes, sheets });
      })
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [bytes]);
  const sheets = read?.bytes === bytes ? read.sheets : undefined;
  if (sheets === undefined) return <LoadingBars label={words.opening} />;
  const sheet = sheets?.find(({ name }) => name === wanted) ?? sheets?.[0];
  if (!sheets || !sheet) return <ErrorState title={words.cannotShow} text={words.cannotShowText} />;
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.bar}>
        <span className={styles.name}>{title}</span>
        <SegmentedControl
          label={words.sheets}
          value={sheet.name}
          onChange={setWanted}
          options={sheets.map(({ name }) => ({ value: name, label: name }))}
        />
      </figcaption>
      <div className={styles.room} tabIndex={0} role="group" aria-label={sheet.name}>
        <table
          className={styles.sheet}
          style={{ width: sheet.widths.reduce((sum, each) => sum + each, 0) * CHARACTER }}
        >
          <colgroup>
            {sheet.widths.map((width, at) => (
              <col key={at} style={{ width: width * CHARACTER }} />
            ))}
          </colgroup>
          <tbody>
            {sheet.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell) => (
                  <Cell key={cell.column} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Cell({ cell: { text, columns, rows, look } }: { readonly cell: SheetCell }) {
  return (
    <td
      colSpan={columns}
      rowSpan={rows}
      className={look.lines ? styles.lined : undefined}
      style={{
        fontWeight: look.strong ? 600 : 400,
        fontSize: look.title ? 20 : 12,
        textAlign: look.centred ? 'center' : 'left',
        background: look.ground ? `#${look.ground}` : undefined,
      }}
    >
      {text}
    </td>
  );
}
