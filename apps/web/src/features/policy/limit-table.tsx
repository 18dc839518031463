import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { policyMessages } from '../../messages/policy.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { DraftProblems } from './read-draft.ts';
import { TypedField } from './typed-field.tsx';
import styles from './limit-table.module.css';

interface LimitTableProps<Row extends Readonly<Record<string, string>>> {
  /** Before the place of the row in the keys of problems. */
  readonly name: string;
  readonly label: string;
  readonly columns: readonly { readonly field: keyof Row & string; readonly title: string }[];
  readonly rows: readonly Row[];
  /** A new row. */
  readonly blank: Row;
  readonly problems: DraftProblems;
  readonly onEdit: (rows: readonly Row[]) => void;
}

/** Rows by a rising limit of places; the last row holds for everything larger and stays. */
export function LimitTable<Row extends { readonly upTo: string } & Readonly<Record<string, string>>>({
  name,
  label,
  columns,
  rows,
  blank,
  problems,
  onEdit,
}: LimitTableProps<Row>) {
  const words = useMessages(policyMessages);
  const last = rows.length - 1;
  const edit = (at: number, field: string, typed: string) =>
    onEdit(rows.map((row, place) => (place === at ? { ...row, [field]: typed } : row)));
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{words.upTo}</th>
            {columns.map(({ field, title }) => (
              <th key={field} scope="col">
                {title}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <td>
                {at === last ? (
                  <span className={styles.larger}>{words.larger}</span>
                ) : (
                  <TypedField
                    label={words.rowField(at + 1, words.upTo)}
                    value={row.upTo}
                    unit={words.places}
                    figure
                    problem={problems.get(`${name} ${at} upTo`)}
                    onChange={(typed) => edit(at, 'upTo', typed)}
                  />
                )}
              </td>
              {columns.map(({ field, title }) => (
                <td key={field}>
                  <TypedField
                    label={words.rowField(at + 1, title)}
                    value={row[field] ?? ''}
                    figure
                    problem={problems.get(`${name} ${at} ${field}`)}
                    onChange={(typed) => edit(at, field, typed)}
                  />
                </td>
              ))}
              <td className={styles.act}>
                {at !== last && (
                  <IconButton
                    icon="delete"
                    size={28}
                    label={words.removeRow(at + 1)}
                    onClick={() => onEdit(rows.filter((_, place) => place !== at))}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        look="quiet"
        size={28}
        icon="plus"
        onClick={() => onEdit([...rows.slice(0, last), blank, ...rows.slice(last)])}
      >
        {words.addRow}
      </Button>
    </div>
  );
}
