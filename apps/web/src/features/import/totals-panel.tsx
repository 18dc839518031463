import type { ImportPreview, StatedTotal } from '@dachushi/domain/protocol/import-messages.ts';
import { Icon } from '../../components/icon.tsx';
import { formatCount } from '../../messages/format.ts';
import { importMessages } from '../../messages/import.ts';
import { columnMessages } from '../../messages/import-columns.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { differing } from './preview-sums.ts';
import styles from './import.module.css';
import tableLook from './import-tables.module.css';

const MOST_SHOWN = 100;

/** The file's own 小计 and 合计 beside what its rows add up to: a difference is shown, never hidden. */
export function TotalsPanel({
  preview: { statedTotals, departmentLevelEstablishment },
}: {
  readonly preview: ImportPreview;
}) {
  const words = useMessages(importMessages);
  const wrong = differing(statedTotals);
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelTitle}>{words.totals}</h2>
      <p className={styles.quiet}>{words.totalsHint}</p>
      {statedTotals.length === 0 && <p>{words.totalsNone}</p>}
      {statedTotals.length > 0 && wrong.length === 0 && (
        <p className={styles.agree}>
          <Icon name="check" />
          {words.allAgree(statedTotals.length)}
        </p>
      )}
      {wrong.length > 0 && (
        <>
          <p className={styles.differ}>
            <Icon name="reminder" />
            {words.differences(wrong.length)}
          </p>
          <TotalsTable totals={wrong.slice(0, MOST_SHOWN)} />
        </>
      )}
      {departmentLevelEstablishment !== null && departmentLevelEstablishment > 0 && (
        <p className={styles.quiet}>{words.leaderPlaces(formatCount(departmentLevelEstablishment))}</p>
      )}
    </section>
  );
}

function TotalsTable({ totals }: { readonly totals: readonly StatedTotal[] }) {
  const words = useMessages(importMessages);
  const meanings = useMessages(columnMessages);
  return (
    <div className={tableLook.tableFrame}>
      <table className={tableLook.table}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.column}</th>
            <th scope="col" className={tableLook.number}>
              {words.stated}
            </th>
            <th scope="col" className={tableLook.number}>
              {words.counted}
            </th>
            <th scope="col" className={tableLook.number}>
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ sheet, row, label, department, meaning, stated, counted }) => (
            <tr key={`${sheet ?? ''} ${row} ${meaning}`}>
              <th scope="row">{[sheet, words.rowPlace(row), department ?? label].filter(Boolean).join(' • ')}</th>
              <td>{meanings[meaning]}</td>
              <td className={tableLook.number}>{formatCount(stated)}</td>
              <td className={tableLook.number}>{formatCount(counted)}</td>
              <td className={tableLook.number}>{signed(counted - stated)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function signed(difference: number): string {
  return `${difference > 0 ? '+' : '−'}${formatCount(Math.abs(difference))}`;
}
