import { DIVISION_KINDS } from '@dachushi/domain/division.ts';
import type { ImportFix, PreviewRow } from '@dachushi/domain/protocol/import-messages.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { NameText } from '../../components/name-text.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Select } from '../../components/select.tsx';
import { formatCount } from '../../messages/format.ts';
import { importMessages } from '../../messages/import.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { DepartmentSum } from './preview-sums.ts';
import styles from './import.module.css';
import previewLook from './import-preview.module.css';

type OnKind = ((fix: ImportFix) => void) | null;

interface PreviewTreeProps {
  readonly sums: readonly DepartmentSum[];
  /** Null where rows are not to be changed. */
  readonly onKind: OnKind;
}

const MOST_DEPARTMENTS = 60;

/** Departments with their divisions as they would stand on the board; a guessed kind can be changed here. */
export function PreviewTree({ sums, onKind }: PreviewTreeProps) {
  const words = useMessages(importMessages);
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(MOST_DEPARTMENTS);
  const wanted = typed.trim();
  const found = wanted === '' ? sums : sums.flatMap((each) => narrowed(each, wanted));
  return (
    <section className={styles.panel}>
      <div className={styles.panelHead}>
        <h2 className={styles.panelTitle}>{words.tree}</h2>
        <span className={styles.push} />
        <SearchField className={previewLook.search} label={words.find} value={typed} onChange={setTyped} />
      </div>
      {found.length === 0 && <p className={styles.quiet}>{words.nothingFound}</p>}
      <ul className={previewLook.tree}>
        {found.slice(0, most).map((each, at) => (
          <li key={each.department}>
            <Branch sum={each} open={wanted !== '' || (at === 0 && sums.length > 0)} onKind={onKind} />
          </li>
        ))}
      </ul>
      {found.length > most && (
        <p className={styles.tools}>
          {words.shownOf(most, found.length)}
          <Button onClick={() => setMost(most + MOST_DEPARTMENTS)}>{words.more}</Button>
        </p>
      )}
    </section>
  );
}

interface BranchProps {
  readonly sum: DepartmentSum;
  readonly open: boolean;
  /** Null where rows are not to be changed. */
  readonly onKind: OnKind;
}

/** Rows are made when the department is opened: a city has thousands. */
function Branch({ sum, open, onKind }: BranchProps) {
  const words = useMessages(importMessages);
  const [opened, setOpened] = useState(open);
  const shown = opened || open;
  return (
    <details className={previewLook.branch} open={shown} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className={previewLook.branchHead}>
        <span className={previewLook.branchName}>{sum.department}</span>
        <span className={styles.quiet}>
          {words.count(formatCount(sum.rows.length))}
          {sum.establishment !== null && ` • ${words.places(formatCount(sum.establishment))}`}
        </span>
      </summary>
      {shown && (
        <ul className={previewLook.leaves}>
          {sum.rows.map((row) => (
            <Leaf key={`${row.sheet ?? ''} ${row.row}`} row={row} onKind={onKind} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Leaf({ row, onKind }: { readonly row: PreviewRow; readonly onKind: OnKind }) {
  const words = useMessages(importMessages);
  const kinds = useMessages(kindMessages);
  const { division, establishment, chief, deputy, nameplate, kind, kindGuessed } = row;
  return (
    <li className={previewLook.leaf}>
      <span className={previewLook.leafName}>
        <NameText name={division} />
        {nameplate !== null && <span className={styles.quiet}>（{nameplate}）</span>}
      </span>
      <span className={previewLook.leafFigures}>
        {establishment === null ? '—' : words.places(formatCount(establishment))}
        {chief !== null && ` • ${words.posts(chief, deputy ?? 0)}`}
      </span>
      <span className={styles.leafKind} {...(kindGuessed && onKind !== null ? { 'data-tooltip': words.guessed } : {})}>
        {onKind === null ? (
          kinds[kind]
        ) : (
          <Select
            quietLabel
            label={words.kindOf(division)}
            value={kind}
            options={DIVISION_KINDS.map((value) => ({
              value,
              label: `${kinds[value]}${kindGuessed && value === kind ? ' ?' : ''}`,
            }))}
            onChange={(value) => onKind({ type: 'kind', sheet: row.sheet, row: row.row, kind: value })}
          />
        )}
      </span>
    </li>
  );
}

function narrowed(sum: DepartmentSum, wanted: string): DepartmentSum[] {
  if (sum.department.includes(wanted)) return [sum];
  const rows = sum.rows.filter(({ division }) => division.includes(wanted));
  return rows.length === 0 ? [] : [{ ...sum, rows }];
}
