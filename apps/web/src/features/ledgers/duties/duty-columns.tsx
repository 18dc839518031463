import { Icon } from '../../../components/icon.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import type { GridColumn, GridOption } from '../../../components/grid/grid-column.ts';
import type { LedgerWords } from '../establishment/establishment-columns.tsx';
import cells from '../shared/cells.module.css';
import type { DutyRow } from './duty-rows.ts';
import styles from './duties.module.css';

/** The kind of what is dragged, so that nothing else can be dropped on a unit. */
export const DRAGGED_DUTY = 'application/x-dachushi-duty';

interface ColumnsAsked {
  readonly words: LedgerWords;
  readonly unitsOf: (row: DutyRow) => readonly GridOption[];
  readonly isLocked: (row: DutyRow) => boolean;
  readonly showsDepartment: boolean;
  readonly onMenu: (row: DutyRow, anchor: HTMLElement) => void;
}

/** Duty, its matters, where it came from, who leads (edited) and assists, and whether it is in force. */
export function dutyColumns(asked: ColumnsAsked): readonly GridColumn<DutyRow>[] {
  const { words, unitsOf, isLocked, showsDepartment, onMenu } = asked;
  return [
    {
      id: 'duty',
      title: words.duty,
      width: 336,
      narrow: 176,
      grow: 3,
      text: ({ text }) => text,
      show: (row) => (
        <span className={cells.named}>
          <span
            className={styles.grip}
            data-own-press=""
            draggable={!isLocked(row)}
            data-tooltip={words.dragDuty(row.text)}
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED_DUTY, row.key);
              event.dataTransfer.effectAllowed = 'move';
            }}
          >
            <Icon name="grip" size={14} />
          </span>
          <span
            className={row.lapsed === null ? cells.cut : `${cells.cut ?? ''} ${styles.lapsed ?? ''}`}
            data-tooltip={row.text}
            data-tooltip-when="cut"
          >
            {row.text}
          </span>
        </span>
      ),
    },
    { id: 'matters', title: words.matters, width: 132, grow: 2, text: mattersText },
    ...(showsDepartment
      ? [{ id: 'department', title: words.department, width: 160, text: (row: DutyRow) => row.departmentName }]
      : []),
    { id: 'from', title: words.fromDivision, width: 124, text: ({ divisionName }) => divisionName },
    {
      id: 'lead',
      title: words.lead,
      width: 148,
      text: (row) => (row.lead ? row.lead.name : row.lapsed === null ? words.noLead : ''),
      show: (row) => (
        <span className={row.lead ? (row.moved ? styles.moved : cells.cut) : cells.error}>
          {row.lead?.name ?? (row.lapsed === null ? words.noLead : '')}
        </span>
      ),
      edit: (row) => (isLocked(row) ? null : { initial: row.lead?.name ?? '', options: unitsOf(row) }),
    },
    {
      id: 'assists',
      title: words.assists,
      width: 120,
      text: ({ assists }) => assists.map(({ name }) => name).join(words.comma),
    },
    { id: 'state', title: words.dutyState, width: 100, text: (row) => stateText(row, words) },
    {
      id: 'more',
      title: words.more,
      width: 52,
      align: 'middle',
      text: () => '',
      show: (row) => (
        <IconButton
          icon="more"
          size={28}
          label={words.dutyMore(row.text)}
          aria-haspopup="menu"
          tabIndex={-1}
          onClick={(event) => onMenu(row, event.currentTarget)}
        />
      ),
    },
  ];
}

function mattersText({ matters }: DutyRow): string {
  return matters.map(({ object, action }) => (action === '' ? object : `${object} · ${action}`)).join('；');
}

function stateText({ lapsed }: DutyRow, words: LedgerWords): string {
  return lapsed === null ? words.inForce : words.lapsed(lapsed);
}
