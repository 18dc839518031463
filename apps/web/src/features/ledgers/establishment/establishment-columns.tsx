import type { EstablishmentKind } from '@dachushi/domain/establishment.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { GridColumn } from '../../../components/grid/grid-column.ts';
import { KindTile } from '../../../components/kind-tile.tsx';
import type { establishmentMessages } from '../../../messages/establishment-messages.ts';
import type { ledgersMessages } from '../../../messages/ledgers.ts';
import type { messagesFor } from '../../../messages/catalogue.ts';
import type { EstablishmentRow } from './establishment-rows.ts';
import styles from '../shared/cells.module.css';

export type LedgerWords = ReturnType<typeof messagesFor<(typeof ledgersMessages)['zh']>>;
type KindWords = ReturnType<typeof messagesFor<(typeof establishmentMessages)['zh']>>;
type Column = GridColumn<EstablishmentRow>;

interface ColumnsAsked {
  readonly kinds: readonly EstablishmentKind[];
  readonly words: LedgerWords;
  readonly kindNames: KindWords;
  /** 实有 is known of at least one unit. */
  readonly hasStaff: boolean;
  readonly isLocked: (row: EstablishmentRow) => boolean;
}

/** Unit, then per kind of 编制 before, plan and transfers, then 实有 where it is known. */
export function establishmentColumns(asked: ColumnsAsked): readonly Column[] {
  const { kinds, words, hasStaff } = asked;
  return [
    {
      id: 'name',
      title: words.unit,
      width: 248,
      narrow: 148,
      grow: 2,
      text: (row) => nameText(row, words),
      show: (row) => (
        <span className={styles.named}>
          {row.kind && <KindTile kind={row.kind} />}
          <span className={styles.cut} data-tooltip={nameText(row, words)} data-tooltip-when="cut">
            {nameText(row, words)}
          </span>
        </span>
      ),
    },
    ...kinds.flatMap((kind) => kindColumns(kind, asked)),
    ...(hasStaff ? staffColumns(words) : []),
  ];
}

function nameText(row: EstablishmentRow, words: LedgerWords): string {
  switch (row.role) {
    case 'reserve':
      return words.reserve;
    case 'moved':
      return words.otherDepartments;
    case 'outside':
      return words.outside(row.name);
    case 'balance':
      return words.balance;
    default:
      return row.name;
  }
}

function kindColumns(kind: EstablishmentKind, { words, kindNames, isLocked }: ColumnsAsked): readonly Column[] {
  const group = words.places(kindNames[kind]);
  return [
    {
      id: `${kind} before`,
      group,
      title: words.before,
      width: 84,
      grow: 1,
      align: 'figure',
      text: (row) => beforeText(row, kind),
    },
    {
      id: kind,
      group,
      title: words.plan,
      width: 84,
      grow: 1,
      align: 'figure',
      text: (row) => planText(row, kind),
      show: (row) => <span className={styles.strong}>{planText(row, kind)}</span>,
      edit: (row) =>
        row.role === 'unit' && !isLocked(row) ? { initial: String(row.plan[kind]), inputMode: 'numeric' } : null,
    },
    {
      id: `${kind} moved`,
      group,
      title: words.moved,
      width: 84,
      grow: 1,
      align: 'figure',
      text: (row) => movedText(row, kind, words),
      show: (row) =>
        row.role === 'balance' ? (
          <span className={row.before[kind] === row.plan[kind] ? styles.within : styles.error}>
            {movedText(row, kind, words)}
          </span>
        ) : (
          <span>{movedText(row, kind, words)}</span>
        ),
    },
  ];
}

/** Where a kind never was and is not to be, the cell stays empty: zeros would hide the figures. */
function isWithout({ before, plan }: EstablishmentRow, kind: EstablishmentKind): boolean {
  return before[kind] === 0 && plan[kind] === 0;
}

function beforeText(row: EstablishmentRow, kind: EstablishmentKind): string {
  if (row.role === 'reserve' || isWithout(row, kind)) return '';
  return row.role === 'outside' || row.role === 'moved' ? signed(row.before[kind]) : String(row.before[kind]);
}

function planText(row: EstablishmentRow, kind: EstablishmentKind): string {
  if (row.role === 'outside' || row.role === 'moved') return '';
  return isWithout(row, kind) && row.role !== 'reserve' ? '' : String(row.plan[kind]);
}

function movedText({ role, before, plan, transferred }: EstablishmentRow, kind: EstablishmentKind, words: LedgerWords) {
  if (role === 'balance' && before[kind] === 0 && plan[kind] === 0) return '';
  if (role === 'balance')
    return before[kind] === plan[kind] ? `✓ ${words.balanced}` : words.unbalanced(plan[kind] - before[kind]);
  if (role === 'department') return signed(plan[kind] - before[kind]);
  return role === 'unit' ? signed(transferred[kind]) : '';
}

function staffColumns(words: LedgerWords): readonly Column[] {
  const gap = ({ actual, plan }: EstablishmentRow) => (actual === null ? null : actual - totalEstablishment(plan));
  return [
    {
      id: 'actual',
      title: words.actual,
      width: 72,
      align: 'figure',
      text: ({ actual }) => (actual === null ? '' : String(actual)),
    },
    {
      id: 'gap',
      title: words.actualGap,
      width: 104,
      align: 'figure',
      text: (row) => {
        const by = gap(row);
        if (by === null) return '';
        return by > 0 ? words.over(by) : by < 0 ? words.vacant(-by) : words.even;
      },
    },
  ];
}

/** +2, −1, and nothing for 0. */
export function signed(amount: number): string {
  return amount === 0 ? '' : amount > 0 ? `+${amount}` : `−${-amount}`;
}
