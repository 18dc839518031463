import { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import type { Establishment } from '@dachushi/domain/establishment.ts';
import type { ImportPreview } from '@dachushi/domain/protocol/import-messages.ts';
import { classNames } from '../../components/class-names.ts';
import { formatCount } from '../../messages/format.ts';
import { importMessages } from '../../messages/import.ts';
import { columnMessages } from '../../messages/import-columns.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { statedOfAll } from './preview-sums.ts';
import type { DepartmentSum } from './preview-sums.ts';
import styles from './import.module.css';
import tableLook from './import-tables.module.css';

interface DepartmentSumsProps {
  readonly sums: readonly DepartmentSum[];
  readonly preview: ImportPreview;
}

const figure = (value: number | null | undefined) => (value === null || value === undefined ? '—' : formatCount(value));

/** Totals per department and kind, with the file's own 小计 where it has one. */
export function DepartmentSums({ sums, preview }: DepartmentSumsProps) {
  const words = useMessages(importMessages);
  const meanings = useMessages(columnMessages);
  const kinds = preview.perKindTotals === null ? [] : ESTABLISHMENT_KINDS;
  const whole = statedOfAll(preview);
  const hasStated = whole !== null || sums.some(({ stated }) => stated !== null);
  const all = kindsOf(preview);
  const headings = [
    words.divisions,
    words.establishment,
    ...(hasStated ? [words.stated] : []),
    ...kinds.map((kind) => meanings[kind]),
    words.chiefs,
    words.deputies,
  ];
  return (
    <details className={styles.panel} open={sums.length <= 12}>
      <summary className={styles.panelTitle}>{words.perDepartment}</summary>
      <div
        className={classNames(tableLook.tableFrame, tableLook.tall)}
        role="region"
        aria-label={words.perDepartment}
        tabIndex={0}
      >
        <table className={tableLook.table}>
          <thead>
            <tr>
              <th scope="col">{words.departments}</th>
              {headings.map((heading) => (
                <th key={heading} scope="col" className={tableLook.number}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sums.map(({ department, rows, establishment, stated, perKind, chief, deputy }) => (
              <tr key={department}>
                <th scope="row">{department}</th>
                <td className={tableLook.number}>{rows.length}</td>
                <td className={tableLook.number}>{figure(establishment)}</td>
                {hasStated && <StatedCell stated={stated} counted={establishment} />}
                {kinds.map((kind) => (
                  <td key={kind} className={tableLook.number}>
                    {figure(perKind?.[kind])}
                  </td>
                ))}
                <td className={tableLook.number}>{chief}</td>
                <td className={tableLook.number}>{deputy}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td className={tableLook.number}>{formatCount(preview.divisions)}</td>
              <td className={tableLook.number}>{figure(preview.establishmentTotal)}</td>
              {hasStated && <StatedCell stated={whole} counted={preview.establishmentTotal} />}
              {kinds.map((kind) => (
                <td key={kind} className={tableLook.number}>
                  {figure(all?.[kind])}
                </td>
              ))}
              <td className={tableLook.number}>{figure(preview.leadership?.chief)}</td>
              <td className={tableLook.number}>{figure(preview.leadership?.deputy)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}

/** What the file says itself, marked where its rows add up to something else. */
function StatedCell({ stated, counted }: { readonly stated: number | null; readonly counted: number | null }) {
  const wrong = stated !== null && stated !== counted;
  return <td className={classNames(tableLook.number, wrong && tableLook.wrongFigure)}>{figure(stated)}</td>;
}

function kindsOf({ perKindTotals }: ImportPreview): Establishment | null {
  if (perKindTotals === null) return null;
  const { 行政编制, 政法专项编制, 事业编制, 工勤编制 } = perKindTotals;
  return { 行政: 行政编制, 政法: 政法专项编制, 事业: 事业编制, 工勤: 工勤编制 };
}
